import BianzhiCore
import BianzhiImport
import BianzhiReport
import Foundation
import Spreadsheets

/// What the outputs of a command must not replace: its ledger with the journals of it, its inputs, the files
/// of its input folders, the tables that were imported, and each other.
///
/// All of it is taken from the types of the command's own options, before the command runs.
struct ProtectedFiles {
  private var ledger: String?
  /// Files that imports of the ledger read, which are the office's own.
  private var imported: [String] = []
  private var inputs: [InputPath] = []
  private var outputs: [OutputPath] = []

  /// - Parameter command: a command that was parsed.
  init(of command: Any) {
    collect(command)
  }

  private mutating func collect(_ value: Any) {
    if let common = value as? CommonOptions {
      ledger = common.path
    } else if let input = value as? InputPath {
      inputs.append(input)
    } else if let output = value as? OutputPath {
      outputs.append(output)
    } else {
      for child in Mirror(reflecting: value).children { collect(child.value) }
    }
  }

  /// - Throws: ``OutputError`` where an output would destroy something, `WriteError` where it cannot be
  ///   written at all.
  mutating func check() throws {
    if let ledger, outputs.contains(where: { FilePlace($0.path)?.exists ?? false }),
      FileManager.default.fileExists(atPath: ledger)
    {
      imported = (try? Ledger(at: ledger).importedFiles()) ?? []
    }
    for (index, output) in outputs.enumerated() where !output.isStandardOutput {
      if let taken = obstacle(to: output, others: outputs[..<index]) {
        throw OutputError(output: output.path, file: taken.file, role: taken.role)
      }
      if !ResultDevice.isOne(output.path) { try AtomicFile.check(output.path) }
    }
  }

  private func obstacle(
    to output: OutputPath, others: ArraySlice<OutputPath>
  ) -> (file: String, role: OutputError.Role)? {
    guard let place = FilePlace(output.path) else { return nil }
    if let ledger {
      if FilePlace(ledger) == place { return (ledger, .ledger) }
      for ending in ["-journal", "-wal", "-shm"] {
        let names = [ledger, FilePlace(ledger)?.path ?? ledger].map { $0 + ending }
        if let name = names.first(where: { FilePlace($0) == place }) { return (name, .journal) }
      }
    }
    if let other = others.first(where: { FilePlace($0.path) == place }) {
      return (other.path, .output)
    }
    if place.exists, let file = imported.first(where: { FilePlace($0) == place }) {
      return (file, .imported)
    }
    // A file given by redirection is protected whether or not the command reads standard input.
    if place.isRegular, place.isOpen(at: STDIN_FILENO) { return ("-", .input) }
    for input in inputs where input.path != "-" {
      guard let given = FilePlace(input.path), given.exists else { continue }
      if given == place { return (input.path, .input) }
      if given.isFolder, place.exists, let file = Self.file(of: input.path, at: place) {
        return (file, .input)
      }
    }
    return nil
  }

  /// The file of a folder that an existing place is.
  private static func file(of folder: String, at place: FilePlace) -> String? {
    let names = FileManager.default.subpaths(atPath: FilePlace(folder)?.path ?? folder) ?? []
    return names.lazy.map { "\(folder)/\($0)" }.first { FilePlace($0) == place }
  }
}

/// An output that would replace what the command needs; nothing was done.
struct OutputError: Problem {
  enum Role {
    case ledger, journal, input, output, imported
  }

  let output: String
  let file: String
  let role: Role

  var status: ExitStatus { .usage }

  var wording: Wording {
    let what: Wording =
      switch role {
      case .ledger: Wording(zh: "台账", en: "the ledger")
      case .journal: Wording(zh: "台账的日志文件", en: "a journal of the ledger")
      case .input: Wording(zh: "本命令读取的文件", en: "a file this command reads")
      case .output: Wording(zh: "本命令的另一个输出", en: "another output of this command")
      case .imported: Wording(zh: "导入过的原表", en: "a table that was imported")
      }
    return Wording(
      zh: "\(output)：就是\(what.zh)（\(file)），不能覆盖。请换一个输出文件名；没有做任何事。",
      en: """
        \(output): this is \(what.en) (\(file)) and must not be replaced. Name another file for the \
        output; nothing was done.
        """)
  }
}
