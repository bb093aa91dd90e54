/// Why an invented city could not be written; every case names the path and the remedy.
package enum DemoError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The folder already holds a file of that name; nothing was written.
  case fileExists(path: String)
  /// The folder is there, but is a file, or it cannot be made.
  case notAFolder(path: String, reason: String)
  /// A file of the city could not be written or put in its place.
  case cannotWrite(path: String, reason: String)

  package var description: String {
    switch self {
    case .fileExists(let path):
      "\(path): already there. Name an empty folder, or move the file away."
    case .notAFolder(let path, let reason):
      "\(path): cannot be used as a folder (\(reason)). Name another folder."
    case .cannotWrite(let path, let reason):
      "\(path): cannot be written (\(reason)). Check the folder's rights and the free space."
    }
  }
}
