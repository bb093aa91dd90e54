import BianzhiCore
import Foundation
import Glibc

/// Values that options have when they are not given: from the environment, then from `bianzhi.conf` beside the ledger.
///
/// The file is plain text: `by`, `lang` or `db`, an equals sign and the value, one a line; `#` begins a remark.
/// A ledger that is not named is `bianzhi.db` in the working folder, where `db` may name another one.
struct Defaults {
  static let shared = Defaults(
    arguments: CommandLine.arguments, environment: ProcessInfo.processInfo.environment)

  /// The name of the file.
  static let fileName = "bianzhi.conf"
  private static let keys = ["by", "lang", "db"]
  /// Bytes: far more than three lines need.
  private static let limit = 1 << 16

  /// Who acts; nil where nothing says so.
  let person: String?
  let language: Language?
  /// The ledger file.
  let ledger: String
  /// Why a default cannot be used.
  let problem: DefaultsError?

  init(arguments: [String], environment: [String: String]) {
    let value = { (name: String) in environment[name].flatMap { $0.isEmpty ? nil : $0 } }
    let named = Self.option("--db", in: arguments) ?? value("BIANZHI_DB")
    let folder = named.map { ($0 as NSString).deletingLastPathComponent } ?? ""
    let path = folder.isEmpty ? Self.fileName : "\(folder)/\(Self.fileName)"
    var (lines, problem): ([String: String], DefaultsError?) = ([:], nil)
    do throws(DefaultsError) {
      lines = try Self.read(path)
    } catch {
      problem = error
    }
    person = value("BIANZHI_BY") ?? lines["by"]
    ledger = named ?? lines["db"] ?? "bianzhi.db"
    let (word, place) = value("BIANZHI_LANG").map { ($0, "BIANZHI_LANG") } ?? (lines["lang"], path)
    language = word.flatMap { Language(rawValue: $0) }
    if let word, language == nil { problem = problem ?? .noLanguage(place: place, word: word) }
    self.problem = problem
  }

  /// What an option is given, whatever the rest of the command line is.
  static func option(_ name: String, in arguments: [String]) -> String? {
    for (index, argument) in arguments.enumerated() {
      if argument == "--" { return nil }
      if argument == name, index + 1 < arguments.count { return arguments[index + 1] }
      if argument.hasPrefix(name + "=") { return String(argument.dropFirst(name.count + 1)) }
    }
    return nil
  }

  /// The lines of a file; nothing where there is none.
  private static func read(_ path: String) throws(DefaultsError) -> [String: String] {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return [:] }
    guard status.st_size <= limit, let bytes = FileManager.default.contents(atPath: path) else {
      throw .unreadable(file: path)
    }
    var values: [String: String] = [:]
    let text = String(decoding: bytes, as: UTF8.self)
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let trimmed = line.trimmingCharacters(in: .whitespacesAndNewlines.union(["\u{FEFF}"]))
      if trimmed.isEmpty || trimmed.hasPrefix("#") { continue }
      let parts = trimmed.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: .whitespaces) }
      guard parts.count == 2, keys.contains(parts[0]), !parts[1].isEmpty else {
        throw .unknownLine(file: path, line: index + 1, text: trimmed)
      }
      values[parts[0]] = parts[1]
    }
    return values
  }
}

/// Why the defaults of options cannot be used; nothing was done.
enum DefaultsError: Problem {
  case unreadable(file: String)
  /// A line that is no known key with a value.
  case unknownLine(file: String, line: Int, text: String)
  case noLanguage(place: String, word: String)

  var status: ExitStatus {
    switch self {
    case .unreadable, .unknownLine: .badInput
    case .noLanguage: .usage
    }
  }

  var wording: Wording {
    switch self {
    case .unreadable(let file):
      Wording(
        zh: "\(file)：读不出来，或者太大。请只写几行 by = 姓名、lang = zh、db = 文件。",
        en:
          "\(file): cannot be read, or is too large. It should hold lines such as by = NAME, lang = en, db = FILE."
      )
    case .unknownLine(let file, let line, let text):
      Wording(
        zh: "\(file)，第 \(line) 行：不认识“\(text)”。请改为 by = 姓名、lang = zh 或 en、db = 台账文件。",
        en:
          "\(file), row \(line): \"\(text)\" is not known. Write by = NAME, lang = zh or en, or db = LEDGER FILE."
      )
    case .noLanguage(let place, let word):
      Wording(
        zh: "\(place)：没有语言 \(word)。请写 zh 或 en。",
        en: "\(place): no language \(word). Write zh or en.")
    }
  }
}
