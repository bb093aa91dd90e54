import Glibc

// `make fuzz` compiles this file and the sources it tests as one module, which has another name.
#if canImport(Spreadsheets)
  @testable import Spreadsheets
#endif

/// A reader that may be given any bytes: it has to answer with rows or a ``ReadError``.
enum FuzzedReader: String, CaseIterable, Sendable {
  case csv
  case xlsx
  case xls
  case html
  case ods
  case xml2003

  /// What reading came to.
  private struct Reading: Equatable {
    /// Stands for all cells in their order.
    var digest: UInt64 = 0xCBF2_9CE4_8422_2325
    var error: ReadError?
    /// A promise of ``RowReader`` that was not kept.
    var fault: String?

    mutating func add(_ byte: UInt8) { digest = (digest ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }

  /// What the reader did with these bytes that no reader may do; nil if all is well.
  func fault(in bytes: [UInt8]) -> String? {
    let bytes =
      switch self {
      case .xlsx: StoredWorkbook.archive(bytes)
      case .ods: StoredWorkbook.document(bytes)
      case .csv, .xls, .html, .xml2003: bytes
      }
    let file = NamelessFile(bytes)
    let usual = reading(file.path, bufferSize: 4096)
    if let fault = usual.fault { return fault }
    if let error = usual.error, error.description.isEmpty { return "an error without words" }
    guard self == .csv else { return nil }
    let small = reading(file.path, bufferSize: 1 + bytes.count % 13)
    return small == usual ? nil : "another answer with a small buffer"
  }

  private func reading(_ path: String, bufferSize: Int) -> Reading {
    var reading = Reading()
    do throws(ReadError) {
      let file = try InputFile.open(path: path)
      guard self != .csv else {
        let encoding = try TextEncoding.detect(in: file, given: nil)
        var reader: any RowReader = try CSVReader(file, encoding: encoding, bufferSize: bufferSize)
        try Self.readAll(&reader, size: file.size, into: &reading)
        return reading
      }
      let workbook = try opened(file, path: path)
      if workbook.sheets.isEmpty { reading.fault = "a workbook without sheets" }
      for sheet in workbook.sheets.indices {
        var reader = try workbook.reader(sheet: sheet)
        try Self.readAll(&reader, size: workbook.size, into: &reading)
      }
    } catch {
      reading.error = error
    }
    return reading
  }

  private func opened(_ file: InputFile, path: String) throws(ReadError) -> SpreadsheetFile {
    switch self {
    case .xlsx: try SpreadsheetFile.xlsx(file, path: path)
    case .xls: try SpreadsheetFile.xls(file, path: path)
    case .ods: try SpreadsheetFile.ods(file, path: path)
    case .xml2003: try SpreadsheetFile.xml2003(file, path: path, encoding: nil)
    case .html, .csv: try SpreadsheetFile.html(file, path: path, encoding: nil)
    }
  }

  private static func readAll(
    _ reader: inout any RowReader, size: Int, into reading: inout Reading
  ) throws(ReadError) {
    var row = RawRow()
    var (last, read) = (0, 0)
    while try reader.read(into: &row) {
      if row.number <= last { reading.fault = "row numbers that do not rise" }
      if reader.bytesRead < read { reading.fault = "progress that falls" }
      if row.cells.count > RowLimit.columns { reading.fault = "too many cells" }
      (last, read) = (row.number, reader.bytesRead)
      for cell in row.cells {
        guard cell.start >= 0, cell.end >= cell.start, Int(cell.end) <= row.bytes.count else {
          reading.fault = "a cell outside of the buffer"
          return
        }
        let text = row.bytes[cell.range]
        if String(validating: text, as: UTF8.self) == nil {
          reading.fault = "a cell that is no UTF-8"
        }
        for byte in text { reading.add(byte) }
        reading.add(0xFF)
      }
      reading.add(0xFE)
    }
    if reader.bytesRead > size { reading.fault = "progress beyond the end" }
  }
}

/// A file that readers can open by a path, and that is gone when it is closed.
private final class NamelessFile {
  let path: String
  private let descriptor: Int32

  init(_ bytes: [UInt8]) {
    var template = Array("/dev/shm/input-XXXXXX".utf8CString)  // in memory, and so quick
    var opened = mkstemp(&template)
    if opened < 0 {
      template = Array("/tmp/input-XXXXXX".utf8CString)
      opened = mkstemp(&template)
    }
    unlink(template)
    descriptor = opened
    path = "/proc/self/fd/\(descriptor)"
    let code = writeAll(bytes[...], to: descriptor)
    precondition(descriptor >= 0 && code == 0, "no room for a temporary file")
  }

  deinit { close(descriptor) }
}
