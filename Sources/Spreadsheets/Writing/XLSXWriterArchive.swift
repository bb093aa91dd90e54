import CZip
import Glibc

/// The packed workbook on its way to its place: a temporary file without a name.
final class XLSXWriterArchive {
  private static let blockSize = 1 << 16

  private let folder: String
  private let descriptor: Int32

  /// - Parameter folder: where there is room; else `TMPDIR`, else `/tmp`.
  init(folder: String? = nil) throws(WriteError) {
    let wished = folder ?? getenv("TMPDIR").map { String(cString: $0) } ?? ""
    let folder = wished.isEmpty ? "/tmp" : wished
    self.folder = folder
    var template = Array("\(folder)/workbook-XXXXXX".utf8CString)
    descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw .temporaryFile(folder: folder, code: errno) }
    unlink(template)
  }

  deinit { close(descriptor) }

  /// By which it can be opened although it has no name.
  var path: String { "/proc/self/fd/\(descriptor)" }

  /// Why a temporary file could not be written, as far as the system says.
  func failure() -> WriteError { .temporaryFile(folder: folder, code: errno == 0 ? EIO : errno) }

  /// Reads the workbook back: the library does not notice when a full disk cuts its temporary files.
  ///
  /// - Parameter sheetSizes: how large each sheet is at least, unpacked.
  func check(sheetSizes: [Int]) throws(WriteError) {
    var code: Int32 = 0
    guard let archive = zip_open(path, ZIP_RDONLY, &code) else { throw failure() }
    defer { zip_discard(archive) }
    for (index, size) in sheetSizes.enumerated() {
      let name = "xl/worksheets/sheet\(index + 1).xml"
      let entry = zip_name_locate(archive, name, 0)
      guard entry >= 0, isWhole(archive, UInt64(entry), size: size) else { throw cut }
    }
    for entry in 0..<zip_get_num_entries(archive, 0) {
      guard isWhole(archive, UInt64(entry), size: 1) else { throw cut }
    }
  }

  /// Hands all bytes to `sink`.
  func copy(to sink: XLSXWriter.Sink) throws(WriteError) {
    var offset = 0
    while true {
      var block = [UInt8](repeating: 0, count: Self.blockSize)
      let count = block.withUnsafeMutableBytes { bytes in
        retrying { pread(descriptor, bytes.baseAddress, bytes.count, offset) }
      }
      guard count >= 0 else { throw failure() }
      guard count > 0 else { return }
      block.removeLast(block.count - count)
      try sink(block)
      offset += count
    }
  }

  private var cut: WriteError { .temporaryFile(folder: folder, code: ENOSPC) }

  /// Whether a part has its closing tag, and at least `size` bytes.
  private func isWhole(_ archive: OpaquePointer, _ entry: UInt64, size: Int) -> Bool {
    guard let file = zip_fopen_index(archive, entry, 0) else { return false }
    defer { zip_fclose(file) }
    var block = [UInt8](repeating: 0, count: Self.blockSize)
    var (sum, last): (Int, UInt8) = (0, 0)
    while true {
      let count = Int(zip_fread(file, &block, UInt64(block.count)))
      guard count >= 0 else { return false }
      guard count > 0 else { break }
      (sum, last) = (sum + count, block[..<count].last { $0 > Byte.blank } ?? last)
    }
    return sum >= size && last == UInt8(ascii: ">")
  }
}
