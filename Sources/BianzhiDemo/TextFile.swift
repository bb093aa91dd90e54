import Foundation
import Spreadsheets

/// A file written in pieces under a name of its own, and put in its place only when it is whole.
final class TextFile {
  let path: String
  private let asidePath: String
  private let handle: FileHandle
  private var buffer: [UInt8] = []

  private static let bufferSize = 1 << 20

  init(folder: String, name: String) throws(DemoError) {
    path = folder + "/" + name
    asidePath = path + ".part"
    guard FileManager.default.createFile(atPath: asidePath, contents: nil),
      let handle = FileHandle(forWritingAtPath: asidePath)
    else { throw .cannotWrite(path: path, reason: "the file cannot be made") }
    self.handle = handle
    buffer.reserveCapacity(Self.bufferSize + 4_096)
  }

  func write(_ text: String) {
    buffer.append(contentsOf: text.utf8)
  }

  func write(_ bytes: [UInt8]) {
    buffer.append(contentsOf: bytes)
  }

  func write(byte: UInt8) {
    buffer.append(byte)
  }

  /// Hands full buffers on to the file; to be called now and then.
  func drain(force: Bool = false) throws(DemoError) {
    guard force || buffer.count >= Self.bufferSize else { return }
    do {
      try handle.write(contentsOf: buffer)
    } catch {
      throw .cannotWrite(path: path, reason: error.localizedDescription)
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Everything is on the disk, still under the other name.
  func close() throws(DemoError) {
    try drain(force: true)
    buffer = []
    do {
      try handle.close()
    } catch {
      throw .cannotWrite(path: path, reason: error.localizedDescription)
    }
  }

  /// Gives the closed file its name.
  func putInPlace() throws(DemoError) {
    do {
      try FilesInPlace.placing(path) {
        try FileManager.default.moveItem(atPath: asidePath, toPath: path)
        return true
      }
    } catch {
      throw .cannotWrite(path: path, reason: error.localizedDescription)
    }
  }

  /// Takes away what is not in place.
  func discard() {
    try? handle.close()
    try? FileManager.default.removeItem(atPath: asidePath)
  }
}
