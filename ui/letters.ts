// Bytes as letters, the way they cross to core and back.

/** A part of a file as Base64. */
export async function letters(part: Blob): Promise<string> {
  const url = await new Promise<string>((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => failed(reader.error ?? new Error("the file could not be read"));
    reader.readAsDataURL(part);
  });
  return url.slice(url.indexOf(",") + 1);
}
