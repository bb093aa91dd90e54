import BianzhiCore
import BianzhiImport
import Testing

@Suite("header recognition") struct HeaderTests {
  static let person = Identity.number(1)

  /// The fewest headings each kind is known by, with one row of data.
  static let minimal: [(kind: String, header: String, row: String)] = [
    ("organs", "机构代码,机构名称,机构类别", "A1,甲局,政府"),
    ("organs", "机构代码,机构名称,上级机构", "A1-1,办公室,A1"),
    ("quotas", "机构代码,编制类型,核定数,生效日期", "A1,行政编制,12,2010-01-01"),
    ("quotas", "机构名称,编制类型,增减数,生效日期", "甲局,行政编制,-2,2010-01-01"),
    ("posts", "机构代码,正副职,核定数,生效日期", "A1,正职,1,2010-01-01"),
    ("roster", "姓名,编制类型,单位", "张一,行政编制,甲局"),
    ("roster", "姓名,人员状态,单位", "张一,在岗,甲局"),
    ("payroll", "姓名,单位,月份,金额", "张一,甲局,2010-06,3000"),
    ("subjects", "姓名,机构代码,职务,离任日期", "张一,A1,局长,"),
  ]

  /// The same words in other spellings.
  static let spellings: [(kind: String, header: String, row: String)] = [
    ("organs", "单位编码,单位名称,单位性质", "A1,甲局,政府"),
    ("quotas", "生效日期,核定编制数,编制类别,单位", "2010-01-01,12,行政编制,甲局"),
    ("quotas", "\"机构\n代码\",编制 类型,现有数(人),核定数(人),执行日期", "A1,行政编制,,12,2010-01-01"),
    ("posts", "部门名称,成员类别,应配数,批准日期,备注", "甲局,副职,2,2010-01-01,"),
    ("roster", "姓  名,身份证号码,单位名称,人员编制性质", "张一,\(person),甲局,行政编制"),
    ("roster", "ID,姓名,现工作单位,是否领导职务", "\(person),张一,甲局,否"),
    ("payroll", "发薪单位,所属月份,应发合计,姓名", "甲局,2010年6月,3000.5,张一"),
    ("organs", "organ_code,organ_name,category", "A1,甲局,政府"),
    ("quotas", "organ_code,quota_kind,people,effective", "A1,行政编制,12,2010-01-01"),
    ("posts", "organ_code,scope,rank,role,people,effective", "A1,unit,正科级,正职,1,2010-01-01"),
    ("roster", "organ_code,person_id,person_name,quota_kind,state", "A1,\(person),张一,行政编制,在岗"),
    ("payroll", "payer_code,person_id,person_name,month,amount", "A1,\(person),张一,2010-06,1"),
    ("subjects", "name,organ_code,post,since,until", "张一,A1,局长,2008-01-01,"),
  ]

  @Test(arguments: minimal + spellings)
  func tellsTheKind(kind: String, header: String, row: String) throws {
    let summary = try Desk().take(lines: [header, row])
    #expect(summary.files.map(\.kind) == [kind])
    #expect(summary.sums == [1, 1, 0, 0, 0], "\(summary.problems)")
  }

  @Test(arguments: [1, 2, 30])
  func titlesMayStandAboveTheHeader(row: Int) throws {
    let titles = (1..<row).map { "某市机构编制台账之\($0)" }
    let summary = try Desk().take(lines: titles + ["机构代码,机构名称,机构类别", "A1,甲局,政府"])
    #expect(summary.files[0].headerRows == row...row)
    #expect(summary.sums == [1, 1, 0, 0, 0])
  }

  @Test func aHeaderBelowTheThirtiethRowIsNotLookedFor() throws {
    let desk = try Desk()
    let lines = (1...30).map { "说明\($0)" } + ["机构代码,机构名称,机构类别", "A1,甲局,政府"]
    let error = #expect(throws: ImportError.self) { try desk.take(lines: lines) }
    if case .noTable? = error {} else { unexpected(error) }
    #expect(try desk.take(lines: lines) { $0.headerRow = 31 }.sums == [1, 1, 0, 0, 0])
  }

  @Test func unknownColumnsAreNamed() throws {
    let summary = try Desk().take(lines: ["序号,机构代码,机构名称,机构类别,联系电话", "1,A1,甲局,政府,0000"])
    #expect(summary.files[0].unknown == ["联系电话"])
    #expect(
      summary.files[0].columns.map(\.field) == ["sequence", "organ_code", "organ_name", "category"])
  }

  @Test func twoColumnsOfOneHeadingAreRefused() throws {
    let desk = try Desk()
    let error = #expect(throws: ImportError.self) {
      try desk.take(lines: ["机构代码,编制类型,核定数,核定数,生效日期", "A1,行政编制,1,2,2010-01-01"])
    }
    guard case .columnTwice(_, let row, let columns)? = error else {
      return unexpected(error)
    }
    #expect(row == 1)
    #expect(columns == ["核定数", "核定数"])
  }

  @Test func aPayListMayHoldWhatIsDueAndWhatIsPaidOut() throws {
    let desk = try Desk()
    let summary = try desk.take(lines: [
      "单位,姓名,身份证号,月份,应发工资,实发工资", "甲局,张一,\(Self.person),2010-06,3000,2800",
    ])
    #expect(summary.sums == [1, 1, 0, 0, 0])
    #expect(try desk.rows("SELECT amount FROM payroll") == ["3000.0"])
  }

  static let lacking: [(header: String, kind: String, word: String)] = [
    ("机构代码,编制类型,增减数,批准文号", "quotas", "生效日期"),
    ("机构代码,编制类型,批准文号,生效日期", "quotas", "核定数"),
    ("编制类型,核定数,批准文号,生效日期", "quotas", "机构代码"),
    ("身份证号,姓名,发放单位,岗位津贴,月份", "payroll", "应发金额"),
  ]

  @Test(arguments: lacking)
  func aMissingColumnIsNamed(header: String, kind: String, word: String) throws {
    let desk = try Desk()
    let error = #expect(throws: ImportError.self) { try desk.take(lines: [header, "A,B,C,D"]) }
    guard case .missingColumns(_, let row, let found, let columns, _)? = error else {
      return unexpected(error)
    }
    #expect(row == 1 && found == kind)
    #expect(columns.contains { $0.contains(word) })
  }

  @Test func aKindThatIsToldIsTheOnlyOneLookedFor() throws {
    let desk = try Desk()
    let lines = ["姓名,机构代码,职务,离任日期,人员状态", "张一,A1,局长,,在岗"]
    #expect(try desk.take(lines: lines) { $0.kind = "subjects" }.files[0].kind == "subjects")
    #expect(try desk.take(lines: lines) { $0.kind = "roster" }.files[0].kind == "roster")
    let error = #expect(throws: ImportError.self) {
      try desk.take(lines: lines) { $0.kind = "tax" }
    }
    #expect(error?.status == .usage)
  }

  @Test func aTableThatCouldBeTwoKindsIsRefused() throws {
    let desk = try Desk()
    // 姓名 机构代码 职务 and one telling word of each kind.
    let lines = ["姓名,机构代码,职务,层级,人员状态", "张一,A1,局长,县级,在岗"]
    let error = #expect(throws: ImportError.self) { try desk.take(lines: lines) }
    guard case .ambiguousKind(_, let kinds)? = error else {
      return unexpected(error)
    }
    #expect(kinds == ["roster", "subjects"])
  }
}
