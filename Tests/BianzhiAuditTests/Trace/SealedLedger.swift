import BianzhiAudit
import BianzhiCore
import BianzhiImport
import BianzhiQuery
import TestSupport
import Testing

/// A small ledger in which every table that imports, runs and decisions fill has rows; all names are invented.
struct SealedLedger {
  let folder: TemporaryFolder
  let ledger: Ledger

  private static let first: [(name: String, text: String)] = [
    (
      "roster.csv",
      """
      身份证号,姓名,机构代码,机构名称,编制类型,人员状态,内设机构,职务,职务层次,是否领导职务,出生日期,备注
      339901197001011008,甲一,A1,青岭市水务局,行政编制,在岗,办公室,主任,正科级,是,1970-01-01,
      339901197001011016,甲二,A1,青岭市水务局,行政编制,在岗,办公室,科员,科员,否,1970-01-01,备注甲
      ,甲三,A1,青岭市水务局,事业编制,退休,,科员,科员,否,1970-01-01,
      339901197001011032,乙一,A2,青岭市财政局,行政编制,在岗,,局长,正处级,是,1970-01-01,
      339901197001011032,乙一,A2,青岭市财政局,行政编制,在岗,,局长,正处级,是,1970-01-01,
      339901197001011040,丙一,,青岭体育局,行政编制,在岗,,科员,科员,否,1970-01-01,

      """
    ),
    (
      "payroll.csv",
      """
      身份证号,姓名,发放单位代码,月份,应发金额
      339901197001011008,甲一,A1,2010-06,1000.50
      339901197001011016,甲二,A1,2010-06,2000
      ,丁一,A1,2010-06,2000
      合计,,,,4000.05

      """
    ),
    (
      "subjects.csv",
      """
      姓名,机构代码,职务,任职日期,离任日期,离任原因,层级,座机
      乙一,A2,局长,2004-02-15,2010-03-01,调动,部门,无绳

      """
    ),
    (
      "movements.csv",
      """
      姓名,身份证号,机构代码,变动类别,变动时间,编制类型,变动原因,控编单号
      甲一,339901197001011008,A1,入编,2009-01-01,行政编制,考录,K1

      """
    ),
    (
      "loans.csv",
      """
      姓名,身份证号,机构代码,借调单位,借调时间,批准文号,借调原因,备注
      甲二,339901197001011016,A1,A2,2009-02-01,岚编〔2009〕1号,工作需要,无

      """
    ),
    (
      "plans.csv",
      """
      机构代码,编制类型,用编计划数,批准文号,下达日期,备注
      A1,行政编制,2,岚编〔2010〕8号,2010-02-01,无

      """
    ),
    (
      "waivers.csv",
      """
      机构代码,例外事项,编制类型,允许超出数,批准文号,批准机关,有效期至,原因
      A1,超编,行政编制,1,岚编〔2010〕9号,编委,2012-12-31,消化

      """
    ),
    (
      "ceilings.csv",
      """
      所属地区,层级,限额事项,限额数,批准文号,起始日期,截止日期,不计入限额机构
      青岭市,市级,行政编制,30,岚编〔2008〕3号,2008-01-01,2015-12-31,A3

      """
    ),
    (
      "norms.csv",
      """
      所属地区,适用地区,适用范围,机构类别,层级,编制数下限,编制数上限,正职上限,副职上限,批准文号,起始日期,截止日期,备注
      青岭市,云岭县,单位,政府工作部门,市级,1,30,1,3,岚编〔2008〕4号,2008-01-01,2015-12-31,已核

      """
    ),
    (
      "bodies.csv",
      """
      机构代码,实有内设机构,数据日期,备注
      A1,办公室,2010-06-30,有

      """
    ),
    (
      "forms.csv",
      """
      机构代码,单位名称,行政编制实有,工勤编制实有,数据日期
      A1,青岭市水务局,3,1,2010-06-30

      """
    ),
  ]

  private static let second: [(name: String, text: String)] = [
    (
      "organs.csv",
      """
      机构代码,机构名称,简称,上级机构代码,机构类别,机构规格,层级,批准文号,批准日期
      A1,青岭市水务局,青岭水务,,政府工作部门,正处级,市级,岚编〔2005〕1号,2005-01-10
      A101,办公室,,A1,内设机构,正科级,市级,岚编〔2005〕1号,2005-01-10
      A2,青岭市财政局,,,政府工作部门,正处级,市级,岚编〔2005〕2号,2005-01-10
      A3,青岭体育局,,,政府工作部门,正处级,市级,岚编〔2005〕3号,2005-01-10

      """
    ),
    (
      "quotas.csv",
      """
      机构代码,编制类型,核定数,批准文号,生效日期,覆盖机构代码
      A1,行政编制,1,岚编〔2008〕9号,2008-07-01,A2
      A3,行政编制,0,岚编〔2008〕9号,2008-07-01,
      A3,行政编制,坏,岚编〔2008〕9号,2008-07-01,

      """
    ),
    (
      "posts.csv",
      """
      机构代码,职务层次,职务类别,核定职数,批准文号,生效日期
      A2,正处级,正职,1,岚编〔2008〕9号,2008-07-01

      """
    ),
    // It does not tell the slip, which stays.
    (
      "movements2.csv",
      """
      姓名,身份证号,机构代码,变动类别,变动时间,编制类型,变动原因
      甲一,339901197001011008,A1,入编,2009-01-01,行政编制,公开考录

      """
    ),
    (
      "roster2.csv",
      """
      身份证号,姓名,机构代码,机构名称,编制类型,人员状态,内设机构,职务,职务层次,是否领导职务,出生日期,备注
      339901197001011008,甲一,A1,青岭市水务局,行政编制,在岗,办公室,主任,正科级,是,1970-01-01,改
      339901197001011016,甲二,A1,青岭市水务局,行政编制,在岗,办公室,科员,科员,否,1970-01-01,备注甲
      ,甲三,A1,青岭市水务局,事业编制,退休,,科员,科员,否,1970-01-01,

      """
    ),
  ]

  init() throws {
    folder = try TemporaryFolder()
    ledger = try Ledger(creatingAt: folder.file("ledger.db"))
    try store(Self.first)
    _ = try ledger.check()
    try store(Self.second)
    try store([
      (
        "payroll2.csv",
        """
        身份证号,姓名,发放单位代码,月份,应发金额
        339901197001011008,甲一,A1,2010-06,1001

        """
      )
    ])
    _ = try ledger.undo(import: 3)
    try ledger.noteReveal(command: "export", reason: "核对")
    // A run keeps the people of findings that somebody has acted on.
    let day = try #require(CalendarDay("2010-07-01"))
    _ = try ledger.check()
    let overruns = try ledger.findings().filter { $0.rule == "quota.overrun" }
    try #require(!overruns.isEmpty)
    for finding in overruns {
      _ = try ledger.act(on: day, by: "周甲") { try $0.write(ConfirmFinding(), of: finding.name) }
    }
    _ = try ledger.check()
  }

  private func store(_ files: [(name: String, text: String)]) throws {
    let paths = try files.map { try folder.write($0.name, $0.text) }
    var options = ImportOptions()
    options.asOf = CalendarDay(yyyymmdd: 20_100_630)
    options.quarantines = true
    options.missing = .stay
    let summary = try ledger.importTables(paths, options: options)
    try #require(summary.isStored)
  }
}
