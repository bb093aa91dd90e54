import Glibc
import Testing

@testable import Spreadsheets

/// A folder of one test, removed with all that is in it.
final class TestFolder {
  let path: String

  init() {
    var template = Array("/tmp/spreadsheets-tests-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { fatalError("no temporary folder") }
    path = String(cString: made)
  }

  deinit {
    for name in names { unlink("\(path)/\(name)") }
    rmdir(path)
  }

  /// What is in the folder, sorted.
  var names: [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Makes a file and returns its path.
  func file(_ bytes: [UInt8], name: String = "table.csv") -> String {
    let path = "\(path)/\(name)"
    guard let file = fopen(path, "w") else { fatalError("cannot write \(path)") }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
    return path
  }

  func bytes(of name: String) throws -> [UInt8] {
    try InputFile.open(path: "\(path)/\(name)").head(1 << 24)
  }
}

/// One row as a test sees it.
struct ReadRow: Equatable {
  var number: Int
  var line: Int
  var cells: [String]
}

/// What reading a whole file came to: its rows up to the end or up to an error.
struct ReadResult: Equatable {
  var rows: [ReadRow] = []
  var error: ReadError?

  var cells: [[String]] { rows.map(\.cells) }
}

/// Reads a text with a buffer of a given size.
func parse(
  _ bytes: [UInt8], encoding: TextEncoding? = nil, bufferSize: Int = CSVReader.usualBufferSize
) -> ReadResult {
  let folder = TestFolder()
  return parse(file: folder.file(bytes), encoding: encoding, bufferSize: bufferSize)
}

func parse(file path: String, encoding: TextEncoding?, bufferSize: Int) -> ReadResult {
  var result = ReadResult()
  do throws(ReadError) {
    let file = try InputFile.open(path: path)
    let encoding = try TextEncoding.detect(in: file, given: encoding)
    var reader = try CSVReader(file, encoding: encoding, bufferSize: bufferSize)
    try collect(&reader, into: &result)
  } catch {
    result.error = error.renamed(from: path, to: "table.csv")
  }
  return result
}

func parse(_ text: String, bufferSize: Int = CSVReader.usualBufferSize) -> ReadResult {
  parse(Array(text.utf8), bufferSize: bufferSize)
}

private func collect(_ reader: inout CSVReader, into result: inout ReadResult) throws(ReadError) {
  var row = RawRow()
  while try reader.read(into: &row) {
    let cells = row.cells.indices.map { row.string($0) }
    result.rows.append(ReadRow(number: row.number, line: row.line, cells: cells))
  }
}

extension ReadError {
  /// The same error of a file with another name, so that cases can be written down.
  func renamed(from path: String, to name: String) -> ReadError {
    func move(_ place: CellPosition) -> CellPosition {
      CellPosition(file: name, line: place.line, column: place.column)
    }
    switch self {
    case .encodingNeeded(path, let offset): return .encodingNeeded(file: name, offset: offset)
    case .unknownEncoding(path, let utf8, let gb18030):
      return .unknownEncoding(file: name, utf8: utf8, gb18030: gb18030)
    case .badByte(path, let encoding, let place):
      return .badByte(file: name, encoding: encoding, place: place)
    case .otherByteOrderMark(path, let given, let found):
      return .otherByteOrderMark(file: name, given: given, found: found)
    case .nulByte(path, let line): return .nulByte(file: name, line: line)
    case .bareCR(path, let line): return .bareCR(file: name, line: line)
    case .tooManyColumns(path, let line): return .tooManyColumns(file: name, line: line)
    case .rowTooLong(path, let line): return .rowTooLong(file: name, line: line)
    case .textAfterQuote(let place): return .textAfterQuote(move(place))
    case .unclosedQuote(let place): return .unclosedQuote(move(place))
    case .cellTooLong(let place): return .cellTooLong(move(place))
    default: return self
    }
  }
}

/// Random numbers that a seed determines.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Text in another encoding, as the system's `iconv` writes it.
func encoded(_ text: String, as encoding: TextEncoding) throws -> [UInt8] {
  encoding.isUTF8
    ? Array(text.utf8) : try CellEncoder(encoding).encode(Array(text.utf8), ends: [])
}
