import Synchronization

/// A file that must be in memory as a whole to be read.
///
/// It is loaded when a sheet is read and let go when none is, for many files may be open at once.
final class LoadedDocument<Content: AnyObject & Sendable>: Sendable {
  private struct Reference {
    weak var content: Content?
  }

  private let load: @Sendable () throws(ReadError) -> Content
  private let loaded = Mutex(Reference())

  init(_ load: @escaping @Sendable () throws(ReadError) -> Content) { self.load = load }

  /// The content, which stays loaded while somebody holds it.
  func content() throws(ReadError) -> Content {
    if let content = loaded.withLock({ $0.content }) { return content }
    let content = try load()
    loaded.withLock { $0.content = content }
    return content
  }
}
