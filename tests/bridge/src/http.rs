//! Just enough HTTP/1.1 for a browser and curl: one request after another on a connection, bodies with a length.
//!
//! A ready-made small server was tried first; its pool left a connection waiting for ever when six came at once.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;

/// No head is longer.
const MOST_HEAD: u64 = 64 * 1024;
/// No body is longer; a pasted megabyte fits several times.
const MOST_BODY: u64 = 16 * 1024 * 1024;

/// What was asked.
pub struct Request {
    /// `GET`, `POST`.
    pub method: String,
    /// Path and query.
    pub url: String,
    /// Names in lower case.
    headers: Vec<(String, String)>,
    /// The body, as text.
    pub body: String,
}

impl Request {
    /// One header; `name` in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// What to answer.
pub struct Reply {
    /// 200, 400, …
    pub status: u16,
    /// Names and values.
    pub headers: Vec<(&'static str, String)>,
    /// The body.
    pub body: Vec<u8>,
}

/// Answers a connection until it ends.
pub fn serve(stream: &TcpStream, answer: impl Fn(&Request) -> Reply) -> io::Result<()> {
    let mut reader = BufReader::new(stream);
    while let Some(request) = read(&mut reader, stream)? {
        write(stream, &answer(&request))?;
    }
    Ok(())
}

fn read(reader: &mut BufReader<&TcpStream>, mut stream: &TcpStream) -> io::Result<Option<Request>> {
    let mut head = String::new();
    let mut limited = reader.by_ref().take(MOST_HEAD);
    while !head.ends_with("\r\n\r\n") {
        if limited.read_line(&mut head)? == 0 {
            return if head.is_empty() { Ok(None) } else { Err(odd("the head is cut off or too long")) };
        }
    }
    let mut request = parse(&head).ok_or_else(|| odd("no HTTP"))?;
    let length = request.header("content-length").map_or(Ok(0), str::parse).map_err(|_| odd("no length"))?;
    if length > MOST_BODY {
        return Err(odd("the body is too long"));
    }
    if request.header("expect").is_some() {
        stream.write_all(b"HTTP/1.1 100 Continue\r\n\r\n")?;
    }
    reader.by_ref().take(length).read_to_string(&mut request.body)?;
    Ok(Some(request))
}

fn parse(head: &str) -> Option<Request> {
    let mut lines = head.lines();
    let mut first = lines.next()?.split(' ');
    let (method, url) = (first.next()?.to_owned(), first.next()?.to_owned());
    let pairs = lines.filter_map(|line| line.split_once(':'));
    let headers = pairs.map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned())).collect();
    Some(Request { method, url, headers, body: String::new() })
}

fn write(mut stream: &TcpStream, reply: &Reply) -> io::Result<()> {
    let mut out = format!("HTTP/1.1 {} -\r\nContent-Length: {}\r\n", reply.status, reply.body.len());
    for (name, value) in &reply.headers {
        out.push_str(&format!("{name}: {value}\r\n"));
    }
    out.push_str("\r\n");
    stream.write_all(out.as_bytes())?;
    stream.write_all(&reply.body)
}

fn odd(what: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, what)
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn a_head_is_read_whatever_the_case_of_its_names() {
        let request = parse("POST /call HTTP/1.1\r\nHOST: x\r\nX-Hallway-Token:  abc \r\n\r\n").unwrap();
        assert_eq!((request.method.as_str(), request.url.as_str()), ("POST", "/call"));
        assert_eq!(request.header("host"), Some("x"));
        assert_eq!(request.header("x-hallway-token"), Some("abc"));
        assert!(parse("").is_none());
    }
}
