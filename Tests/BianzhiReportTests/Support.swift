import BianzhiCore
import Glibc
import Spreadsheets

@testable import BianzhiReport

/// A folder of one test, removed with the files the test names.
final class TestFolder {
  let path: String
  private var names: Set<String> = []

  init() {
    var template = Array("/tmp/bianzhi-report-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { fatalError("no temporary folder") }
    path = String(cString: made)
  }

  deinit {
    for name in names { unlink("\(path)/\(name)") }
    rmdir(path)
  }

  func file(_ name: String) -> String {
    names.insert(name)
    return "\(path)/\(name)"
  }

  /// Permissions of a file, nil if it is not there.
  func mode(of name: String) -> UInt32? {
    var status = stat()
    guard stat("\(path)/\(name)", &status) == 0 else { return nil }
    return status.st_mode & 0o777
  }
}

func bytes(at path: String) -> [UInt8] {
  guard let file = fopen(path, "r") else { return [] }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  while case let byte = getc(file), byte != EOF { bytes.append(UInt8(byte)) }
  return bytes
}

/// What a table is written as on standard output, or in a file if `ending` is given.
func written(
  _ table: ResultTable, in frame: JSONFrame? = nil, _ request: OutputRequest, ending: String? = nil
) throws -> [UInt8] {
  let folder = TestFolder()
  let path = folder.file("result" + (ending ?? ""))
  var request = request
  if ending != nil {
    request.path = path
    _ = try ResultWriter.write(table, in: frame, request)
  } else {
    let descriptor = open(path, O_WRONLY | O_CREAT, 0o600)
    defer { close(descriptor) }
    let output = ResultOutput(descriptor: descriptor)
    _ = try ResultWriter.write(table, in: frame, request, to: output)
  }
  return bytes(at: path)
}

func text(
  _ table: ResultTable, in frame: JSONFrame? = nil, _ request: OutputRequest
) throws -> String {
  String(decoding: try written(table, in: frame, request), as: UTF8.self)
}

func lines(_ table: ResultTable, _ request: OutputRequest) throws -> [String] {
  try text(table, request).split(separator: "\n", omittingEmptySubsequences: false)
    .dropLast().map(String.init)
}

/// Three columns: a name, a word, a number.
enum Sample {
  static let columns = [
    ResultColumn("organ_name", Wording(zh: "机构", en: "Organ")),
    ResultColumn("severity", Wording(zh: "程度", en: "Severity")),
    ResultColumn("actual", Wording(zh: "实有", en: "Actual"), .number),
  ]
  static let major = ResultValue.word(code: "major", wording: Wording(zh: "重大", en: "Major"))
  static var table: ResultTable {
    ResultTable(
      columns: columns,
      rows: [
        [.text("市财政局"), major, .integer(12)],
        [.text("A"), .none, .decimal("-3.50")],
      ])
  }

  static func oneColumn(_ values: [ResultValue]) -> ResultTable {
    ResultTable(columns: [ResultColumn("x", Wording(zh: "文", en: "X"))], rows: values.map { [$0] })
  }
}

/// Collects what is written to it.
final class Screen {
  private(set) var texts: [String] = []
  func write(_ text: String) { texts.append(text) }
}
