package app.hallway.parent

import android.os.Build
import android.os.Bundle
import android.view.ViewGroup
import android.view.WindowManager
import android.webkit.WebView
import androidx.activity.enableEdgeToEdge
import androidx.core.graphics.Insets
import androidx.core.view.ViewCompat
import androidx.core.view.WindowInsetsCompat

class MainActivity : TauriActivity() {
  override fun onCreate(savedInstanceState: Bundle?) {
    enableEdgeToEdge()
    super.onCreate(savedInstanceState)
    keepOutOfRecents()
  }

  /** The list of recent apps shows no page of a child. Before Android 13 only together with screenshots. */
  private fun keepOutOfRecents() {
    if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) {
      setRecentsScreenshotEnabled(false)
    } else {
      window.addFlags(WindowManager.LayoutParams.FLAG_SECURE)
    }
  }

  /** The page ends where the keyboard begins, so that Save stays above it; the page itself keeps clear of the bars. */
  override fun onWebViewCreate(webView: WebView) {
    ViewCompat.setOnApplyWindowInsetsListener(webView) { view, insets ->
      val keyboard = insets.getInsets(WindowInsetsCompat.Type.ime()).bottom
      val place = view.layoutParams as? ViewGroup.MarginLayoutParams
      if (place != null && place.bottomMargin != keyboard) {
        place.bottomMargin = keyboard
        view.layoutParams = place
      }
      ViewCompat.onApplyWindowInsets(view, if (keyboard > 0) aboveKeyboard(insets) else insets)
    }
  }

  private fun aboveKeyboard(insets: WindowInsetsCompat): WindowInsetsCompat {
    val bars = insets.getInsets(WindowInsetsCompat.Type.systemBars())
    return WindowInsetsCompat.Builder(insets)
      .setInsets(WindowInsetsCompat.Type.ime(), Insets.NONE)
      .setInsets(WindowInsetsCompat.Type.systemBars(), Insets.of(bars.left, bars.top, bars.right, 0))
      .build()
  }
}
