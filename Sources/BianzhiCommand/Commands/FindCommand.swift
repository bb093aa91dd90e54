import ArgumentParser
import BianzhiCore
import BianzhiImport
import BianzhiQuery
import BianzhiReport

/// `bianzhi find`: where a name, a document or an organ stands.
struct FindCommand: Verb {
  static let help = Help(
    "find", zh: "在全部表中查姓名、文号、单位名称", en: "Find a name, a document or an organ in all tables",
    example: Wording(zh: "岚编〔2008〕9号", en: "2008-9"),
    more: Wording(
      zh: "姓名从两个字起；文号怎么写都行；单位用任何名称。身份证号请用 bianzhi person -。",
      en: """
        Names from two characters, documents however they are written, organs by any name. For identity numbers use \
        bianzhi person -.
        """))

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions
  @Argument(
    help: ArgumentHelp(say("姓名、文号或单位名称", "A name, a document or an organ"), valueName: "text"))
  var text: String
  @Option(
    help: ArgumentHelp(say("每类最多列出多少行", "Rows of each sort at most"), valueName: "n"))
  var most = 20

  /// Blanks between Chinese characters (张 三), and what nobody sees, are no part of a name.
  private var words: String {
    let seen = String(text.unicodeScalars.filter { $0.properties.generalCategory != .format })
    return seen.split { $0.isWhitespace }.reduce(into: "") { words, piece in
      if let last = words.last, let first = piece.first, last.isASCII || first.isASCII {
        words += " "
      }
      words += piece
    }
  }

  func validate() throws {
    guard words.count >= 2 else {
      throw ValidationError(
        say("“\(text)”太短：姓名、文号、单位名称至少两个字", "\"\(text)\" is too short: give two characters or more"))
    }
    guard (1...1_000_000).contains(most) else {
      throw ValidationError(say("--most 应在 1 到 1000000 之间", "--most goes from 1 to 1000000"))
    }
  }

  func execute() throws -> ExitStatus {
    guard PersonNumber(words) == nil else {
      throw ValidationError(
        say(
          "身份证号请用 bianzhi person - 查，命令历史里不会留下",
          "Find an identity number with bianzhi person -, which no history keeps"))
    }
    let request = try output.request(otherwise: .table)
    let found = try common.ledger().find(
      words, most: most, in: TableKind.findPlaces + FindPlace.ofAudit)
    let rows = found.flatMap(\.rows)
    guard !rows.isEmpty || request.format != .table else {
      let places = found.map(\.wording)
      messages.note(
        Wording(
          zh: "没有找到“\(words)”。查过：\(places.map(\.zh).joined(separator: "、"))",
          en: "\"\(words)\" was not found. Looked in: \(places.map(\.en).joined(separator: ", "))"))
      return .done
    }
    try Tables.found.write(rows, request)
    for place in found where place.all > place.rows.count {
      messages.note(
        Wording(
          zh:
            "\(place.wording.zh)：共 \(place.all) 行，列出 \(place.rows.count) 行；全部列出：--most \(place.all)",
          en: """
            \(place.wording.en): \(place.all) rows, \(place.rows.count) of them shown; for all: --most \(place.all)
            """))
    }
    tellNext(Set(rows.map(\.organCode).filter { !$0.isEmpty }))
    return .done
  }

  /// How to read on about what was found: of one organ by its code, of several by any of theirs.
  private func tellNext(_ organs: Set<String>) {
    guard let first = organs.first else { return }
    let isOne = organs.count == 1
    let code = Wording(zh: isOne ? first : "机构代码", en: isOne ? first : "CODE")
    messages.note(
      Wording(
        zh: "下一步：bianzhi history \(code.zh) 看沿革；bianzhi finding list --organ \(code.zh) 看它的问题",
        en: """
          Next: bianzhi history \(code.en) for what became of it; bianzhi finding list --organ \(code.en) for its findings
          """))
  }
}
