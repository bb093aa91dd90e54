import Spreadsheets

/// The pay of the month: a workbook of some payers each, one text table of all others.
struct PayLists {
  static let tableName = "2024年6月工资发放表_财政统发.csv"

  private let file: TextFile
  private let taken = TakenBytes()
  private var table: CSVWriter
  private var sum = 0
  private(set) var rows = 0

  private static let title = "工资发放表"
  private static let month = "2024年6月"
  private static let headings = ["序号", "姓名", "身份证号", "发放单位代码", "月份", "应发金额"]

  init(folder: String) throws(DemoError) {
    file = try TextFile(folder: folder, name: Self.tableName)
    let taken = taken
    table = try DemoError.of(file) { () throws(WriteError) in
      var table = try CSVWriter(encoding: .gb18030, sink: taken.take)
      let width = Self.headings.count
      try table.add([.text(Places.city + Self.month + Self.title)], width: width)
      try table.add([.text("单位：元")], width: width)
      try table.add(Self.headings.map { .text($0) }, width: width)
      return table
    }
  }

  /// Whether a payer sends a workbook of its own.
  static func isOwn(_ index: Int) -> Bool { index % 4 == 1 }

  static func fileName(of plan: OrganPlan, index: Int) -> String {
    "\(padded(index + 1, 2))_\(plan.name)2024年6月工资表.xlsx"
  }

  /// A payer's rows and 小计 in the table of all.
  mutating func add(_ organ: SettledOrgan) throws(DemoError) {
    let part = organ.draft.payments.reduce(0) { $0 + $1.amount }
    table = try DemoError.of(file) { [table, rows] () throws(WriteError) in
      var table = table
      for (index, payment) in organ.draft.payments.enumerated() {
        try table.add(
          [
            .number(rows + index + 1), .text(payment.person.name), .text(payment.person.number),
            .text(organ.plan.code), .text(Day.payMonth), .amount(payment.amount),
          ], width: 0)
      }
      try table.add(Self.total("小计", part, columns: Self.headings.count), width: 0)
      return table
    }
    rows += organ.draft.payments.count
    sum += part
    try taken.drain(to: file)
  }

  mutating func finish() throws(DemoError) -> TextFile {
    table = try DemoError.of(file) { [table, sum] () throws(WriteError) in
      var table = table
      try table.add(Self.total("合计", sum, columns: Self.headings.count), width: 0)
      try table.add([.text("制表：财政国库集中支付中心")], width: Self.headings.count)
      try table.finish()
      return table
    }
    try taken.drain(to: file)
    return file
  }

  func discard() { file.discard() }

  /// A payer's own workbook, in which it goes by its name.
  ///
  /// - Parameter hasMonth: there is a column of the month, and not the title alone that tells it.
  static func sheet(
    of organ: SettledOrgan, hasMonth: Bool, _ random: inout SplitMix64
  ) -> Sheet {
    let headings =
      ["序号", "姓  名", "身份证号码", "发放单位"] + (hasMonth ? ["月份"] : []) + ["应发金额"]
    var sheet = Sheet("工资表", width: headings.count)
    let months: [SheetCell] = [.text(Day.payMonth), .text(month), .number(202_406)]
    let shown = random.pick(months)
    let name = random.once(in: 3) ? OtherNames(of: organ.plan).short : nil
    sheet.title(organ.plan.name + (random.once(in: 3) ? "\n" : "") + month + title)
    sheet.title("单位：元", .plain)
    sheet.add(headings.map { .text($0) }, .heading)
    for (index, payment) in organ.draft.payments.enumerated() {
      let cells: [SheetCell] = [
        .number(index + 1), .text(payment.person.name), .text(payment.person.number),
        .text(name ?? organ.plan.name),
      ]
      sheet.add(cells + (hasMonth ? [shown] : []) + [.amount(payment.amount)])
    }
    let sum = organ.draft.payments.reduce(0) { $0 + $1.amount }
    sheet.add(total("合　计", sum, columns: headings.count))
    sheet.add([.text("制表人：\(Names.next(&random))"), .blank, .text("审核人：\(Names.next(&random))")])
    return sheet
  }

  private static func total(_ word: String, _ amount: Int, columns: Int) -> [SheetCell] {
    [.text(word)] + [SheetCell](repeating: .blank, count: columns - 2) + [.amount(amount)]
  }
}
