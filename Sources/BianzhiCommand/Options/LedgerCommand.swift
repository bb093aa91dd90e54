import ArgumentParser
import BianzhiCore
import BianzhiReport

/// A command that ends with one of the statuses of ``ExitStatus``.
protocol LedgerCommand: ParsableCommand {
  func execute() throws -> ExitStatus
}

extension LedgerCommand {
  func run() throws {
    throw ExitCode(try execute().rawValue)
  }

  var messages: Messages { Console.shared.messages }
}

/// Options of every command.
struct CommonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say(
        "台账文件（默认 $BIANZHI_DB 或 ./bianzhi.db）",
        "Ledger file (default: $BIANZHI_DB or ./bianzhi.db)"), valueName: "file"))
  var db: String?

  @Option(
    help: ArgumentHelp(
      say(
        "语言（默认 $BIANZHI_LANG、bianzhi.conf，再随系统区域）",
        "Language (default: $BIANZHI_LANG, bianzhi.conf, then the locale's)"), valueName: "lang"))
  var lang: LanguageName?

  @Flag(help: ArgumentHelp(say("只写结果、警告和错误", "Write results, warnings and errors only")))
  var quiet = false

  var path: String { db ?? Defaults.shared.ledger }

  func ledger() throws -> Ledger { try Ledger(at: path) }
}

enum LanguageName: String, ExpressibleByArgument, CaseIterable {
  case zh, en
}

/// How a result is written.
struct OutputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say(
        "格式：\(Self.formats)（默认看 -o 的后缀）",
        "Format: \(Self.formats) (default: by the ending of -o)"), valueName: "format"))
  var format: String?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      say("写入文件；- 为标准输出", "Write to a file; - is standard output"), valueName: "file"))
  var output: OutputPath?

  @Option(
    help: ArgumentHelp(
      say("表头：zh en 或 key（代码）", "Headings: zh en, or key for codes"), valueName: "style"))
  var headers: HeaderName?

  @Option(
    help: ArgumentHelp(
      say("CSV 编码：utf-8 或 gb18030", "Encoding of CSV: utf-8 or gb18030"), valueName: "encoding"))
  var encoding: EncodingName?

  enum HeaderName: String, ExpressibleByArgument, CaseIterable {
    case zh, en, key
  }

  enum EncodingName: String, ExpressibleByArgument, CaseIterable {
    case utf8 = "utf-8"
    case gb18030
  }

  @Flag(
    help: ArgumentHelp(
      say("终端表格列出全部列，不折行、不缩短", "Tables on a terminal have all columns, none broken or left out")))
  var wide = false

  @Option(
    help: ArgumentHelp(
      say(
        "本单位的 .xlsx 版式，其中的域按表填写；见手册“上报的表”",
        "An .xlsx of your layout whose fields are filled with the table; see the manual on reports"),
      valueName: "file"))
  var template: InputPath?

  /// - Parameters:
  ///   - isPrivate: a file is readable by its owner only.
  ///   - reveals: identity numbers are written in full, and a file is private.
  ///   - anchors: the last link of the chain of events is written too.
  ///   - own: formats that only the command itself knows, to be named with the others.
  func request(
    otherwise: ResultFormat, isPrivate: Bool = false, anchors: Bool = false,
    reveals: Bool = false, own: [String] = []
  ) throws -> OutputRequest {
    let named = try format.map { name in
      guard let format = ResultFormat(rawValue: name) else {
        throw ValidationError(
          say("没有格式 \(name)。可用：", "No format \(name). There are: ")
            + (ResultFormat.all.map(\.name) + own).joined(separator: " "))
      }
      return format
    }
    let chosen = try ResultFormat.chosen(
      named, path: output?.path, otherwise: template == nil ? unnamed(otherwise) : .xlsx)
    if template != nil, chosen != .xlsx { throw SheetTemplateError.notForFormat(chosen.name) }
    var request = OutputRequest(
      format: chosen, headers: headers.flatMap { HeaderStyle(rawValue: $0.rawValue) },
      language: Console.language,
      encoding: encoding.flatMap { OutputEncoding(rawValue: $0.rawValue) } ?? .utf8,
      path: output?.path, width: Console.shared.width, isColored: Console.shared.isColored,
      isPrivate: isPrivate || reveals, reveals: reveals, anchors: anchors)
    (request.isWide, request.template) = (wide, template?.path)
    request.pager = output == nil && chosen == .table ? Pager.here?.show : nil
    try ResultWriter.check(request)
    return request
  }

  /// Nobody reads CSV on a screen: there it is a table, as other commands show one; a file or an encoding asks for CSV.
  private func unnamed(_ format: ResultFormat) -> ResultFormat {
    let isShown = Console.shared.width != nil && output == nil && encoding == nil
    return format == .csv && isShown ? .table : format
  }

  /// Of a document, whose format is told by the ending of `-o`.
  func documentRequest() throws -> OutputRequest {
    guard format == nil, headers == nil, encoding == nil else {
      throw ValidationError(
        say(
          "写文档时不用 --format、--headers、--encoding。",
          "A document takes no --format, --headers or --encoding."))
    }
    return OutputRequest(
      format: .xlsx, language: Console.language, path: output?.path, width: Console.shared.width)
  }

  private static var formats: String { ResultFormat.all.map(\.name).joined(separator: " ") }
}

/// Anchoring the ledger by what is written of it.
struct AnchorOptions: ParsableArguments {
  @Flag(
    help: ArgumentHelp(
      say(
        "附上事件链末环，供以后 verify --anchor 核对",
        "Add the last link of the chain of events, for verify --anchor")))
  var anchor = false
}

/// Showing full identity numbers.
struct RevealOptions: ParsableArguments {
  @Flag(
    help: ArgumentHelp(say("显示完整身份证号；须同时给出 --reason", "Show full identity numbers; needs --reason"))
  )
  var reveal = false

  @Option(
    help: ArgumentHelp(say("显示完整身份证号的理由，记入台账", "Why; it is kept in the ledger"), valueName: "text"))
  var reason: String?

  /// Notes the reason in the ledger before anything is shown.
  func permit(_ ledger: Ledger, command: String) throws -> Bool {
    guard reveal else { return false }
    guard let reason, !reason.allSatisfy(\.isWhitespace) else { throw CommandError.reasonNeeded }
    try ledger.noteReveal(command: command, reason: reason)
    return true
  }
}
