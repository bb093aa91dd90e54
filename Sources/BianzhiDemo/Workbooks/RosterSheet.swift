/// One unit's roster as a workbook: titles, headings of one or two rows, people, total, notes, and
/// the sheets that come with it.
struct RosterSheet {
  private let organ: SettledOrgan
  private let look: RosterLook
  private let fields: [RosterField]
  let rows: [StaffRow]

  private static let sheetName = "花名册"
  private static let rowsOfHiddenSheet = 5

  /// People who came on to the list with its second version.
  static let rowsOfNextVersion = 2

  /// - Parameter without: so many of the first people are not on the list yet.
  init(_ organ: SettledOrgan, _ look: RosterLook, without: Int) {
    (self.organ, self.look) = (organ, look)
    let rows = Array(organ.draft.rows.dropFirst(without))
    switch look.trait {
    case .leadersByTitle:
      (self.rows, fields) = (rows, RosterField.allCases.filter { $0 != .rank && $0 != .leader })
    case .partHeadings:
      let kinds = QuotaKind.allCases
      self.rows = kinds.flatMap { kind in rows.filter { $0.kind == kind } }
      fields = RosterField.allCases
    default: (self.rows, fields) = (rows, RosterField.allCases)
    }
  }

  var sheets: [Sheet] {
    var sheets = [roster]
    if look.hasInstructions { sheets.insert(instructions, at: 0) }
    if look.trait == .codeLists { sheets.append(codes) }
    if look.hasSpareSheet { sheets.append(Sheet("Sheet2", width: 1)) }
    if look.hasHiddenSheet { sheets.append(lastYear) }
    return sheets
  }

  private var roster: Sheet {
    var sheet = Sheet(Self.sheetName, width: width)
    let perPart = (rows.count + look.parts - 1) / look.parts
    for start in stride(from: 0, to: rows.count, by: perPart) {
      if start > 0 { sheet.gap(rows: 1) }
      addHead(to: &sheet)
      if look.trait == .mergedUnit, rows.count > 1 {
        sheet.merge(rows: 0...rows.count - 1, columns: 1...1)
      }
      for index in start..<min(start + perPart, rows.count) {
        addPart(before: index, to: &sheet)
        sheet.add(cells(of: rows[index], number: index + 1))
      }
      addSum(upTo: rows.count, to: &sheet)
    }
    if look.hasTotal {
      let people = Set(rows.map(\.person.number)).count
      let blanks = [SheetCell](repeating: blank, count: width - 2)
      sheet.add([.text("合计"), look.cell(number: people)] + blanks)
    }
    addNotes(to: &sheet)
    return sheet
  }

  /// The heading of a group of one quota kind, behind the sum of the group before.
  private func addPart(before index: Int, to sheet: inout Sheet) {
    guard look.trait == .partHeadings else { return }
    guard index == 0 || rows[index].kind != rows[index - 1].kind else { return }
    addSum(upTo: index, to: &sheet)
    let number = Set(rows[...index].map(\.kind)).count
    sheet.add([.text("（\(Places.ordinal(number))）\(rows[index].kind.rawValue)人员")])
  }

  /// 小计 of the people of one kind that end there.
  private func addSum(upTo end: Int, to sheet: inout Sheet) {
    guard look.trait == .partHeadings, end > 0 else { return }
    let people = rows[..<end].filter { $0.kind == rows[end - 1].kind }
    sheet.add([.text("小计"), look.cell(number: Set(people.map(\.person.number)).count)])
  }

  private var hasUnit: Bool { look.trait == .mergedUnit }
  /// Columns.
  private var width: Int { fields.count + (hasUnit ? 2 : 1) }

  private var blank: SheetCell { look.fillsBlanks ? .filler : .blank }

  private func cells(of row: StaffRow, number: Int) -> [SheetCell] {
    var cells = [look.cell(number: number)]
    if hasUnit { cells.append(number == 1 ? .text(organ.plan.name) : .blank) }
    for field in fields {
      let cell = field.cell(of: row, organ.decree, look)
      if case .blank = cell { cells.append(blank) } else { cells.append(cell) }
    }
    return cells
  }

  private func addHead(to sheet: inout Sheet) {
    let unit = organ.plan.name + look.note
    let day = "（截至\(Workbooks.day(Day.asOf))）"
    let title = title(of: unit)
    sheet.title(look.hasDayInTitle ? title + day : title)
    if !look.hasDayInTitle { sheet.title(day, .plain) }
    sheet.gap(rows: look.emptyRows)
    addHeadings(to: &sheet)
  }

  private func title(of unit: String) -> String {
    switch look.trait {
    case .mergedUnit: "人员花名册"
    case .longTitle:
      organ.plan.name + ["在编教职工", "干部职工、工勤及编外人员", "在职人员"][organ.index % 3] + "花名册"
    default: unit + (look.breaksTitle ? "\n" : "") + "人员花名册"
    }
  }

  private func addHeadings(to sheet: inout Sheet) {
    let words = fields.map { $0.heading(look.words[$0.rawValue]) }
    guard look.hasGroups, !hasUnit else {
      sheet.add(
        [.text("序号")] + (hasUnit ? [.text("单位名称")] : []) + words.map { .text($0) }, .heading)
      return
    }
    var (upper, lower): ([SheetCell], [SheetCell]) = ([.text("序\n号")], [.blank])
    sheet.merge(rows: 0...1, columns: 0...0)
    for (index, field) in fields.enumerated() {
      let isFirst = index == 0 || fields[index - 1].group != field.group
      if field.group.isEmpty {
        sheet.merge(rows: 0...1, columns: index + 1...index + 1)
      } else if isFirst {
        let count = fields.count { $0.group == field.group }
        sheet.merge(rows: 0...0, columns: index + 1...index + count)
      }
      upper.append(
        field.group.isEmpty ? .text(words[index]) : isFirst ? .text(field.group) : .blank)
      lower.append(field.group.isEmpty ? .blank : .text(words[index]))
    }
    sheet.add(upper, .heading)
    sheet.add(lower, .heading)
  }

  private func addNotes(to sheet: inout Sheet) {
    sheet.add([.text("注：借调人员列入编制所在单位，“人员状态”按\(Workbooks.day(Day.asOf))填写。")])
    var signatures = [SheetCell](repeating: .blank, count: width - 1)
    signatures[0] = .text("填表人：\(look.clerks[0])")
    signatures[5] = .text("审核人：\(look.clerks[1])")
    signatures[10] = .text("填表日期：2024年7月3日")
    sheet.add(signatures)
  }

  private var instructions: Sheet {
    var sheet = Sheet("填表说明", width: 2)
    sheet.title("填表说明")
    sheet.add([.text("一、本表由各单位填报，一人一行，不得合并单元格。")])
    sheet.add([.text("二、各栏按下列要求填写：")])
    for (word, demand) in [
      ("姓名", "与身份证一致"), ("身份证号", "18 位，设为文本格式"), ("编制类型", "按机构编制文件填写"),
      ("人员状态", "在岗、借调、挂职、病休、退休等"), ("任职时间", "任现职务的时间，只知月份的填到月"),
    ] {
      sheet.add([.text(word), .text(demand)])
    }
    sheet.add([.text("三、请于2024年7月10日前报送。")])
    return sheet
  }

  private var codes: Sheet {
    var sheet = Sheet("代码表", width: 3)
    sheet.add(["项目", "代码", "名称"].map { .text($0) }, .heading)
    let states: [PersonState] = [.inPost, .lentOut, .attached, .sick, .retired]
    for (index, state) in states.enumerated() {
      sheet.add([.text("人员状态"), .text(padded(index + 1, 2)), .text(state.rawValue)])
    }
    for (index, kind) in QuotaKind.allCases.enumerated() {
      sheet.add([.text("编制类型"), .text(padded(index + 1, 2)), .text(kind.rawValue)])
    }
    return sheet
  }

  /// The first people once more, as they were copied a year ago; nobody looks at it.
  private var lastYear: Sheet {
    var sheet = Sheet("上年花名册", width: width, isHidden: true)
    sheet.title("\(organ.plan.name)人员花名册")
    addHeadings(to: &sheet)
    for (index, row) in rows.prefix(Self.rowsOfHiddenSheet).enumerated() {
      sheet.add(cells(of: row, number: index + 1))
    }
    return sheet
  }
}
