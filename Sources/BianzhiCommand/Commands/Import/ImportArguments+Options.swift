import ArgumentParser
import BianzhiCore
import BianzhiImport
import BianzhiReport
import Foundation
import Spreadsheets

extension ImportArguments {
  /// What is asked of the import.
  func options(_ common: CommonOptions) throws -> ImportOptions {
    var options = ImportOptions()
    (options.asOf, options.evenSo) = (asOf, evenSo)
    options.kind = kind?.code
    options.organ = try organ.map { try organOfFiles($0, common) }
    guard headerRow ?? 1 > 0 else {
      throw ValidationError(say("--header-row 从 1 起。", "--header-row begins at 1."))
    }
    options.headerRow = headerRow
    options.sheet = sheet
    if let map {
      options.mappings = try MappingFile.read(map.path).tables
      options.mappingFile = map.path
    }
    options.isDryRun = dryRun
    options.fillsDown = fillDown
    options.month = try month.map(Self.month)
    options.quarantines = quarantine
    options.missing = replace ? .go : add ? .stay : .goCautiously
    if let encoding {
      guard let known = TextEncoding(name: encoding) else {
        throw ValidationError(
          say(
            "没有编码 \(encoding)。可用：utf-8 gb18030 utf-16le utf-16be",
            "No encoding \(encoding). There are: utf-8 gb18030 utf-16le utf-16be"))
      }
      options.encoding = known
    }
    if Console.shared.isErrorTerminal { options.progress = { ProgressLine.shared.show($0) } }
    return options
  }

  /// The organ of `--organ`: one of the ledger, wherever that has organs. A new ledger learns them with the
  /// files, so there the text stands for itself.
  private func organOfFiles(_ text: OrganText, _ common: CommonOptions) throws -> String {
    guard text.text.contains(where: { !$0.isWhitespace }) else {
      throw ValidationError(say("--organ 没有写机构", "--organ names no organ"))
    }
    guard FileManager.default.fileExists(atPath: common.path) else { return text.text }
    let ledger = try common.ledger()
    return try ledger.organTitles().isEmpty ? text.text : text.code(in: ledger)
  }

  /// A month in any form that tables have, as YYYYMM.
  private static func month(_ text: String) throws -> Int32 {
    var text = text
    let reading = text.withUTF8 { RecordedDate.read(UnsafeRawBufferPointer($0)) }
    guard case .date(let month) = reading, month <= 999_999 else {
      throw ValidationError(
        say("\(text) 不是月份。请写成 2010-06", "\(text) is no month. Write it as 2010-06"))
    }
    return month
  }

  /// Writes the mapping that was recognised, for `--save-map`.
  func writeMapping(_ summary: ImportSummary) throws {
    guard let saveMap else { return }
    let text = PersonNumber.mask(try MappingFile(tables: summary.mappings).text())
    try WholeFile.write(Array(text.utf8), to: saveMap)
    Console.shared.messages.note(
      Wording(zh: "映射已写入 \(saveMap.path)。", en: "The mapping is in \(saveMap.path)."))
  }
}
