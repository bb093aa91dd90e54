import ArgumentParser
import BianzhiCore
import BianzhiDemo
import BianzhiReport

/// `bianzhi demo`: writes an invented city to try everything on.
struct DemoCommand: Verb {
  static let help = Help(
    "demo", zh: "写出一座虚构的城市：六张表、预埋的问题和答案",
    en: "Write an invented city: six tables, planted violations and their truth",
    example: "city/ --people 2000 --seed 7 --as workbooks",
    more: Wording(
      zh: """
        --as workbooks 写出同一座城市，但像各单位报送的那样：每单位一份花名册（.xlsx、.xls、GBK 编码的 CSV），\
        台账、配备表和工资表另成文件，带标题、合并单元格、合计和附注。
        --as untidy 是同一个文件夹真实的样子：有的单位没有报送，有的报了两版，有的只能凭职务名称看出领导，\
        有的把领导填在“局领导”下，有没人认识的用语、分组标题、只在配备表里的核定数；须询问的和缺的也写在 truth.json 里。\
        请用 --quarantine 导入。
        --as documents 把编制、职数和内设机构写成文件（documents/ 中的规定、批复和调整通知），应读出的写在 proposals.expected；\
        先导入表格，再 read accept documents --all。
        --as rules 改为每条规则写一个文件夹：几张小表，规则在一个单位查出问题，在另一个几乎相同的单位查不出；\
        truth.json 写明两者和原因。
        """,
      en: """
        --as workbooks writes the same city as offices send it: a roster of each unit (.xlsx, .xls, CSV in \
        GBK), ledgers, the staffing form and pay lists in files of their own, with titles, merged cells, \
        totals and notes.
        --as untidy is that folder as it really arrives: units that hand in nothing, or two versions of one list, \
        leaders told by their title alone or filed under a word for the leadership, words nobody knows, headings between groups, \
        approved numbers in a form only. What must be asked or named as missing stands in truth.json too. \
        Import it with --quarantine.
        --as documents writes quotas, posts and inner bodies as texts: plans, replies and notices in documents/, with \
        what is to be read in proposals.expected. Import the tables, then read accept documents --all.
        --as rules writes a folder for each rule instead: small tables in which the rule finds something in one unit \
        and nothing in another that is nearly the same; truth.json says both, and why.
        """))

  @OptionGroup var common: CommonOptions
  @Argument(help: ArgumentHelp(say("写入的文件夹", "The folder to write"), valueName: "dir"))
  var folder: String
  @Option(help: ArgumentHelp(say("人数", "How many people"), valueName: "n")) var people = 2000
  @Option(
    help: ArgumentHelp(
      say("随机种子；同样的种子写出同样的文件", "Seed; the same one writes the same files"), valueName: "seed"))
  var seed: UInt64 = 1
  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      say(
        """
        csv：六张表；workbooks：各单位报送的样子；untidy：未经整理的样子；documents：编制写在文件里；\
        rules：每条规则的例子
        """,
        """
        csv: six tables; workbooks: as offices send them; untidy: before anybody tidied them; documents: approvals \
        as texts; rules: an example of each rule
        """
      ),
      valueName: "style"))
  var style: DemoStyle = .city(.csv)

  func validate() throws {
    guard (1...10_000_000).contains(people) else {
      throw ValidationError(
        say("--people 应在 1 到 10000000 之间", "--people goes from 1 to 10000000"))
    }
  }

  func execute() throws -> ExitStatus {
    // So that messages name the files as they are called.
    var bare = self.folder[...]
    while bare.count > 1, bare.last == "/" { bare.removeLast() }
    let folder = String(bare)
    let report = DemoReport(folder: folder)
    do throws(DemoError) {
      switch style {
      case .city(let style):
        let summary = try DemoCity(people: people, seed: seed).write(to: folder, as: style)
        report.write(summary, as: style)
      case .rules:
        let examples = RuleExamples()
        report.write(examples, try examples.write(to: folder))
      }
      return .done
    } catch {
      throw CommandError.noDataFolder(folder, reason: error.wording)
    }
  }
}

extension DemoError {
  /// The generator's own words are English; this adds the Chinese.
  fileprivate var wording: Wording {
    switch self {
    case .fileExists: Wording(zh: "文件夹中已有同名文件。请换一个空文件夹。", en: "\(self)")
    case .notAFolder: Wording(zh: "不是文件夹。请换一个路径。", en: "\(self)")
    case .cannotWrite: Wording(zh: "无法写入。请检查权限和磁盘空间。", en: "\(self)")
    }
  }
}
