/// Small tables of invented organs and people. Region 3399 belongs to no place.
enum Sample {
  /// An identity number with its right check character; `serial` tells people apart.
  static func person(_ serial: Int, born: String = "19700101") -> String {
    let digits = "339901" + born + String(1000 + serial % 1000).suffix(3)
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(digits, weights).reduce(0) { $0 + ($1.0.wholeNumberValue ?? 0) * $1.1 }
    let checks: [Character] = ["1", "0", "X", "9", "8", "7", "6", "5", "4", "3", "2"]
    return digits + String(checks[sum % 11])
  }

  /// The number as the program may show it.
  static func masked(_ number: String) -> String {
    number.prefix(4) + "**********" + number.suffix(4)
  }

  /// The name of the person with a serial.
  static func name(_ serial: Int) -> String { "测试\(serial)" }

  static let organs = """
    机构代码,机构名称,上级机构代码,机构类别,机构规格,层级,批准文号,批准日期
    339901000100,岚汀市环境保护局,,政府工作部门,正处级,市级,岚编〔2005〕1号,2005-01-10
    339901000101,办公室,339901000100,内设机构,正科级,市级,岚编〔2005〕1号,2005-01-10
    339901000102,政策法规处,339901000100,内设机构,正科级,市级,岚编〔2005〕1号,2005-01-10
    339901000200,岚汀市水务局,,政府工作部门,正处级,市级,岚编〔2005〕2号,2005-01-10

    """

  /// Quotas of one organ: kind, people, from a day.
  static func quotas(_ entries: [(organ: String, kind: String, people: Int)]) -> String {
    "机构代码,编制类型,核定数,批准文号,生效日期\n"
      + entries.map { "\($0.organ),\($0.kind),\($0.people),岚编〔2008〕9号,2008-07-01\n" }.joined()
  }

  /// A roster row; only what a test needs to say differs.
  struct Row {
    var serial: Int
    var organ = first
    var kind = "行政编制"
    var state = "在岗"
    var body = ""
    var post = "科员"
    var rank = "科员"
    var isLeader = "否"
    var leftOn = ""
    var note = ""
    /// Stands in for the person's right number.
    var number: String?
  }

  static let first = "339901000100"
  static let second = "339901000200"

  static let rosterHeading =
    "身份证号,姓名,机构代码,编制类型,人员状态,内设机构,职务,职务层次,是否领导职务,减少时间,备注"

  static func roster(_ rows: [Row]) -> String {
    CSVText.text(
      [rosterHeading.split(separator: ",").map(String.init)]
        + rows.map { row in
          [
            row.number ?? person(row.serial), name(row.serial), row.organ, row.kind, row.state,
            row.body, row.post, row.rank, row.isLeader, row.leftOn, row.note,
          ]
        })
  }

  /// A roster of people who differ in nothing but who they are.
  static func roster(_ serials: Range<Int>, organ: String = first) -> String {
    roster(serials.map { Row(serial: $0, organ: organ) })
  }

  /// A pay list of one payer and month.
  static func payroll(
    _ serials: [Int], payer: String = first, month: String = "2009-12", amount: String = "3200.50"
  ) -> String {
    "身份证号,姓名,发放单位代码,月份,应发金额\n"
      + serials.map { "\(person($0)),\(name($0)),\(payer),\(month),\(amount)\n" }.joined()
  }
}
