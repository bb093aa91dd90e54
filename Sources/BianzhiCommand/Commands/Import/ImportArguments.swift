import ArgumentParser
import BianzhiCore
import BianzhiImport

/// How the tables of an import are read, and what becomes of their rows.
struct ImportArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say("花名册的数据日期，如 2010-06-30", "The data day of rosters, such as 2010-06-30"), valueName: "day")
  )
  var asOf: CalendarDay?
  @Option(
    help: ArgumentHelp(
      say("数据日期在今天之后时，写明理由", "Why the data day is right, where it lies after today"),
      valueName: "reason"))
  var evenSo: String?
  @Option(
    help: ArgumentHelp(
      say("表的种类", "Kind of table"), valueName: "kind"))
  var kind: KindName?
  @Option(
    help: ArgumentHelp(
      say("文件中没有机构时，指明是哪个机构（代码或名称）", "The organ of files that name none, by code or name"),
      valueName: "organ"))
  var organ: OrganText?
  @Option(
    help: ArgumentHelp(
      say(
        "编码：utf-8 gb18030 utf-16le utf-16be；默认自动识别",
        "utf-8, gb18030, utf-16le or utf-16be (default: detected)"), valueName: "encoding"))
  var encoding: String?
  @Option(
    help: ArgumentHelp(
      say(
        "工作表的名称或序号（从 1 起）；默认导入所有认得的工作表",
        "Sheet by name, or by number from 1 (default: all that fit)"),
      valueName: "sheet"))
  var sheet: String?
  @Option(
    help: ArgumentHelp(
      say("映射文件：哪个表头是哪一项", "File of a mapping that says which header word is which field"),
      valueName: "file"))
  var map: InputPath?
  @Option(
    help: ArgumentHelp(
      say(
        "把识别出的映射写入文件，可修改后用 --map 给回",
        "Write the mapping that was recognised, to edit and give back with --map"),
      valueName: "file"))
  var saveMap: OutputPath?
  @Option(
    help: ArgumentHelp(
      say("表头所在行；默认自动识别", "Number of the row that holds the header (default: found)"),
      valueName: "row"))
  var headerRow: Int?
  @Flag(
    help: ArgumentHelp(
      say("单位为空白的行取上一行的单位（合并单元格变成了空白）", "A row without organ has the one of the row above"))
  )
  var fillDown = false
  @Option(
    help: ArgumentHelp(
      say("工资表的月份，如 2010-06；表中没有时用", "The month of pay lists that name none, such as 2010-06"),
      valueName: "month"))
  var month: String?
  @Flag(help: ArgumentHelp(say("只演练，不存入", "Try everything and store nothing")))
  var dryRun = false
  @Flag(
    help: ArgumentHelp(
      say("存入好行，坏行留置并写出待改文件", "Store the good rows and hold the bad ones back in a file")))
  var quarantine = false
  @Flag(
    help: ArgumentHelp(
      say("花名册完整：不在其中的人去掉", "The rosters are complete: take off people who are not in them")))
  var replace = false
  @Flag(
    help: ArgumentHelp(
      say(
        "花名册只是补充同一天的：不在其中的人保留；另一天的人不会带过来",
        "The rosters only add to those of the same day: keep people who are not in them; nobody of another day is taken along"
      )))
  var add = false
}
