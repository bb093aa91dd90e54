/// The columns of a roster in a workbook. There is none for the organ: its title names it.
enum RosterField: Int, CaseIterable {
  case name, sex, birth, person
  case body, kind, post, rank, leader, postSince, entered, state, document, leftOn
  case remark

  /// What it goes by in one office or another; a stroke is where a narrow column breaks it.
  private var words: [String] {
    switch self {
    case .name: ["姓名", "姓  名", "姓　名"]
    case .sex: ["性别", "性 别", "性|别"]
    case .birth: ["出生日期", "出生|年月日", "出生时间"]
    case .person: ["身份证号", "公民身份|号码", "身份证号码", "身份证|号码"]
    case .body: ["内设机构", "科室", "所在|科室"]
    case .kind: ["编制类型", "编制性质", "编制|类别"]
    case .post: ["职务", "现任职务", "职  务"]
    case .rank: ["职务层次", "职务|层次", "职务级别"]
    case .leader: ["是否领导职务", "是否领|导职务", "是否领导"]
    case .postSince: ["任职时间", "任现职|时间", "任现职时间"]
    case .entered: ["进入单位时间", "进入本单|位时间", "进入本单位时间"]
    case .state: ["人员状态", "人员|状态", "人员管理状态"]
    case .document: ["批准文号", "入编文号", "批准|文号"]
    case .leftOn: ["减少时间", "减员时间", "减少|时间"]
    case .remark: ["备注", "备 注", "备　注"]
    }
  }

  func heading(_ turn: Int) -> String {
    words[turn % words.count].split(separator: "|").joined(separator: "\n")
  }

  /// The heading above several columns; empty for a column of its own.
  var group: String {
    switch self {
    case .name, .sex, .birth, .person: "基本情况"
    case .body, .kind, .post, .rank, .leader, .postSince, .entered, .state, .document, .leftOn:
      "编制与职务"
    case .remark: ""
    }
  }

  func cell(of row: StaffRow, _ decree: Decree, _ look: RosterLook) -> SheetCell {
    let (person, position) = (row.person, row.position)
    return switch self {
    case .name: .text(person.name)
    case .sex: .text(person.isMan ? "男" : "女")
    case .birth: look.cell(date: person.birth.text)
    case .person: .text(person.number)
    case .body: .filled(row.words.body ?? position.body)
    case .kind: .text(row.words.kind ?? row.kind.rawValue)
    case .post: .text(position.title)
    case .rank: .filled(position.rank)
    case .leader: .text(position.isLeader ? "是" : "否")
    case .postSince: look.cell(date: row.since)
    case .entered: look.cell(date: row.entered)
    case .state: .text(row.words.state ?? row.state.rawValue)
    case .document: .text(decree.number)
    case .leftOn:
      row.words.state == nil ? row.leftOn.map { look.cell(date: $0.text) } ?? .blank : .blank
    case .remark: .filled(row.remark)
    }
  }
}
