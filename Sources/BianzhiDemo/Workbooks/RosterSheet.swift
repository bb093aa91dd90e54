/// One unit's roster as a workbook: titles, headings of one or two rows, people, total, notes, and
/// the sheets that come with it.
struct RosterSheet {
  private let organ: SettledOrgan
  private let look: RosterLook
  private let fields = RosterField.allCases

  private static let sheetName = "花名册"
  private static let rowsOfHiddenSheet = 5

  init(_ organ: SettledOrgan, _ look: RosterLook) {
    (self.organ, self.look) = (organ, look)
  }

  var sheets: [Sheet] {
    var sheets = [roster]
    if look.hasInstructions { sheets.insert(instructions, at: 0) }
    if look.hasSpareSheet { sheets.append(Sheet("Sheet2", width: 1)) }
    if look.hasHiddenSheet { sheets.append(lastYear) }
    return sheets
  }

  private var roster: Sheet {
    var sheet = Sheet(Self.sheetName, width: fields.count + 1)
    let rows = organ.draft.rows
    let perPart = (rows.count + look.parts - 1) / look.parts
    for start in stride(from: 0, to: rows.count, by: perPart) {
      if start > 0 { sheet.gap(rows: 1) }
      addHead(to: &sheet)
      for index in start..<min(start + perPart, rows.count) {
        sheet.add(cells(of: rows[index], number: index + 1))
      }
    }
    if look.hasTotal {
      let people = Set(rows.map(\.person.number)).count
      let blanks = [SheetCell](repeating: blank, count: fields.count - 1)
      sheet.add([.text("合计"), look.cell(number: people)] + blanks)
    }
    addNotes(to: &sheet)
    return sheet
  }

  private var blank: SheetCell { look.fillsBlanks ? .filler : .blank }

  private func cells(of row: StaffRow, number: Int) -> [SheetCell] {
    var cells = [look.cell(number: number)]
    for field in fields {
      let cell = field.cell(of: row, organ.decree, look)
      if case .blank = cell { cells.append(blank) } else { cells.append(cell) }
    }
    return cells
  }

  private func addHead(to sheet: inout Sheet) {
    let unit = organ.plan.name + look.note
    let day = "（截至\(Workbooks.day(Day.asOf))）"
    let title = unit + (look.breaksTitle ? "\n" : "") + "人员花名册"
    sheet.title(look.hasDayInTitle ? title + day : title)
    if !look.hasDayInTitle { sheet.title(day, .plain) }
    sheet.gap(rows: look.emptyRows)
    addHeadings(to: &sheet)
  }

  private func addHeadings(to sheet: inout Sheet) {
    let words = zip(fields, look.words).map { field, turn in field.heading(turn) }
    guard look.hasGroups else {
      sheet.add([.text("序号")] + words.map { .text($0) }, .heading)
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
    var signatures = [SheetCell](repeating: .blank, count: fields.count)
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

  /// The first people once more, as they were copied a year ago; nobody looks at it.
  private var lastYear: Sheet {
    var sheet = Sheet("上年花名册", width: fields.count + 1, isHidden: true)
    sheet.title("\(organ.plan.name)人员花名册")
    addHeadings(to: &sheet)
    for (index, row) in organ.draft.rows.prefix(Self.rowsOfHiddenSheet).enumerated() {
      sheet.add(cells(of: row, number: index + 1))
    }
    return sheet
  }
}
