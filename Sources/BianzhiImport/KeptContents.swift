import Spreadsheets
import Synchronization

/// Holds in memory what the sheets of one file share, until the table of another file is read.
///
/// A workbook of many tables is so loaded once, and of many files one is in memory.
final class KeptContents: Sendable {
  private struct Held {
    var path: String?
    var contents: (any AnyObject & Sendable)?
  }

  private let held = Mutex(Held())

  func hold(_ file: SpreadsheetFile) throws(ReadError) {
    guard held.withLock({ $0.path != file.path }) else { return }
    held.withLock { $0 = Held() }
    let contents = try file.contents()
    held.withLock { $0 = Held(path: file.path, contents: contents) }
  }
}
