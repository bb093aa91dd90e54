import Foundation

/// A new folder for everything this program writes; nothing outside it is changed.
struct WorkFolder {
  let path: String

  init(in parent: String) throws(BenchError) {
    path = "\(parent)/bianzhi-bench-\(ProcessInfo.processInfo.processIdentifier)"
    try makeFolder(parent)
    guard !FileManager.default.fileExists(atPath: path) else {
      throw .cannotWrite(path: path, reason: "already there")
    }
    try makeFolder(path)
  }

  func file(_ name: String) -> String {
    path + "/" + name
  }

  /// A subfolder with nothing in it.
  @discardableResult
  func emptyFolder(_ name: String) throws(BenchError) -> String {
    delete(name)
    try makeFolder(file(name))
    return file(name)
  }

  /// Takes files or folders away, if they are there.
  func delete(_ names: String...) {
    for name in names { try? FileManager.default.removeItem(atPath: file(name)) }
  }

  /// Takes a database away, with the files SQLite and DuckDB keep beside it.
  func deleteDatabase(_ name: String) {
    delete(name, name + "-journal", name + "-wal", name + "-shm", name + ".wal")
  }

  /// Copies a ledger, with its log if it has one, and reads the copy once.
  func copyLedger(_ name: String, to copy: String) throws(BenchError) {
    deleteDatabase(copy)
    for suffix in ["", "-wal"] where FileManager.default.fileExists(atPath: file(name + suffix)) {
      do {
        try FileManager.default.copyItem(atPath: file(name + suffix), toPath: file(copy + suffix))
      } catch {
        throw .cannotWrite(path: file(copy + suffix), reason: error.localizedDescription)
      }
      try readThrough(file(copy + suffix)) { _ in }
    }
  }

  func write(_ text: String, to name: String) throws(BenchError) {
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: file(name)))
    } catch {
      throw .cannotWrite(path: file(name), reason: error.localizedDescription)
    }
  }

  func remove() {
    try? FileManager.default.removeItem(atPath: path)
  }

  private func makeFolder(_ path: String) throws(BenchError) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw .cannotWrite(path: path, reason: error.localizedDescription)
    }
  }
}

/// Hands out a file's bytes piece by piece.
func readThrough(
  _ path: String, _ use: (Data) throws(BenchError) -> Void
) throws(BenchError) {
  guard let handle = FileHandle(forReadingAtPath: path) else {
    throw .missing(path: path, remedy: "Check the path and its rights.")
  }
  defer { try? handle.close() }
  while let piece = try? handle.read(upToCount: 1 << 20), !piece.isEmpty { try use(piece) }
}
