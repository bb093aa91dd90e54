import ArgumentParser
import BianzhiCore
import BianzhiImport
import BianzhiReport

/// `bianzhi header`: what header words mean that no kind of table knows.
struct HeaderCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    Help(
      "header", zh: "表头的认定：不认识的表头是哪一项",
      en: "What header words mean that no kind of table knows",
      example: Wording(zh: "set roster 现所在部门 内设机构", en: "set roster WORD body")
    ).configuration(subcommands: [List.self, Set.self, Forget.self])
  }

  /// `bianzhi header list`
  struct List: Verb {
    static let help = Help(
      "header list", zh: "列出已认定的表头", en: "List the header words decided on")

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .table)
      try Tables.headers.write(try common.ledger().decidedHeaders(), request)
      return .done
    }
  }

  /// `bianzhi header set`
  struct Set: Verb {
    static let help = Help(
      "header set", zh: "认定一种表的一个表头是哪一项，或不导入",
      en: "Decide which field a header word of a kind is, or leave the column out",
      example: Wording(zh: "roster 现所在部门 内设机构", en: "roster WORD body"),
      more: Wording(
        zh: "各种表的项目见 bianzhi kind show；不要的列写“不导入”。",
        en: "Fields: bianzhi kind show KIND; leave_out for a column that is not wanted."))

    @OptionGroup var common: CommonOptions
    @OptionGroup var header: HeaderArguments
    @Argument(
      help: ArgumentHelp(
        say("项目，如 body 或 内设机构；不导入", "Field, such as body, or leave_out"), valueName: "field"))
    var field: String

    func execute() throws -> ExitStatus {
      let kind = header.kind.kind
      guard let known = kind.field(named: field) else {
        throw ReadingError.unknownHeaderField(field, kind: kind.name)
      }
      let settled = try Ledger(creatingAt: common.path).settle([
        .header(kind: kind.name, heading: header.heading, field: known)
      ])
      tell(settled.wording)
      messages.note(
        Wording(zh: "重新导入有这一列的文件即可。", en: "Import the files with that column again."))
      return .done
    }
  }

  /// `bianzhi header forget`
  struct Forget: Verb {
    static let help = Help(
      "header forget", zh: "收回对一个表头的认定", en: "Take a decision on a header word back",
      example: Wording(zh: "roster 现所在部门", en: "roster WORD"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var header: HeaderArguments

    func execute() throws -> ExitStatus {
      let settled = try common.ledger().settle([
        .header(kind: header.kind.kind.name, heading: header.heading, field: nil)
      ])
      guard settled.unknown == 0 else { throw CommandError.notDecided(header.heading) }
      tell(
        Wording(
          zh: "已收回“\(header.heading)”的认定", en: "Decision on \"\(header.heading)\" taken back"))
      return .done
    }
  }
}

/// A kind of table and one of its header words.
struct HeaderArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      say("表的种类，如 roster 或 人员花名册", "Kind of table, such as roster"), valueName: "kind"))
  var kind: KindName
  @Argument(
    help: ArgumentHelp(say("表中的表头", "The header word as tables write it"), valueName: "heading"))
  var heading: String
}
