import Foundation

/// Files that this process has put in their place, so that whatever ends the process can say so truly.
package enum FilesInPlace {
  private static let lock = NSLock()
  /// Touched under ``lock`` only.
  nonisolated(unsafe) private static var names: [String] = []

  /// Does what gives a whole file its name, and notes the file.
  ///
  /// - Parameters:
  ///   - name: as messages call the file.
  ///   - body: says whether it did.
  @discardableResult
  package static func placing(_ name: String, _ body: () throws -> Bool) rethrows -> Bool {
    try lock.withLock {
      guard try body() else { return false }
      names.append(name)
      return true
    }
  }

  /// The files in place, in their order; no other one comes to its place after this, so it is only for a
  /// process that is about to end.
  package static func closeForEver() -> [String] {
    lock.lock()
    return names
  }
}
