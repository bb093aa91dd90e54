import BianzhiCore
import BianzhiImport
import Testing

/// Sheets as personnel and staffing systems export them.
@Suite("sheets of personnel systems") struct PersonnelSystemTests {
  static func id(_ serial: Int) -> String { Identity.number(serial) }

  @Test(arguments: SheetShape.allCases)
  func thirtyColumnsOfTheRegister(shape: SheetShape) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      """
      实名制人员信息表|<|<|<|<|<|<|<|<|<|<|<|<|<|<|<|<|<|<|<|<|<|<|<|<|<|<|<|<|<
      所在单位|所在机构|姓名|性别|民族|籍贯|政治面貌|身份证号|出生日期|参加工作时间|人员分类|编制类型|编制经费形式|人员状态|进入形式|进入时间|进入来源|岗位类别|领导职务级别|非领导职务级别|职务|是否高配|是否公务员登记|任现职时间|入编时间|入编文号|控编单号|学历|职称|备注
      岚汀市财政局|岚汀市财政局|甲一|男|汉|岚汀|党员|\(Self.id(1))|1970-01-01|1990-07-01|部门正职|行政编制|全额拨款|在岗|考录|1990-07-01|院校|管理|县处级正职||局长|否|是|2005-03-01|1990-07-01|岚编〔1990〕1号|1990-01|本科||
      岚汀市财政局|预算科|乙二|女|汉|岚汀|群众|\(Self.id(2))|1970-01-01|1992-07-01|非领导|行政编制|全额拨款|借出|调入|1999-07-01|某局|管理|/|主任科员|科员|否|是|2005-03-01|1999-07-01|岚编〔1999〕1号|1999-01|本科||
      """, as: shape)
    #expect(summary.sums == [2, 2, 0, 0, 0] && summary.problems == [])
    #expect(summary.readings.count == 15 && summary.files[0].ignored == ["入编时间"])
    #expect(
      try desk.rows(
        """
        SELECT organ_code, name, sex, birth, quota_kind, state, rank, post, post_since, entered, document
        FROM staff ORDER BY source_row
        """) == [
          "A1|甲一|男|1970-01-01|行政编制|在岗|正处级|局长|2005-03-01|1990-07-01|岚编〔1990〕1号",
          "A1|乙二|女|1970-01-01|行政编制|借调|∅|科员|2005-03-01|1999-07-01|岚编〔1999〕1号",
        ])
    // The form wants the unit itself in 所在机构 of its leaders; that is no inner body.
    #expect(try desk.rows("SELECT body FROM staff ORDER BY source_row") == ["∅", "预算科"])
  }

  @Test(arguments: SheetShape.allCases)
  func personsWithTheUnitOfTheirStatistics(shape: SheetShape) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      """
      统计关系所在单位|姓名|性别|出生年月|身份证号|编制类型|人员类别|人员管理状态|现职务层次|现职级|单位及职务
      岚汀市财政局|甲一|男|197001|\(Self.id(1))|行政编制|公务员|现职人员|县处级正职||岚汀市财政局局长
      岚汀市财政局|乙二|女|197001|\(Self.id(2))|事业编制（参公）|参照管理机关工作人员|现职人员|乡科级副职|副科级|监督科副科长
      """, as: shape)
    #expect(summary.sums == [2, 2, 0, 0, 0])
    #expect(
      try desk.rows(
        "SELECT organ_code, name, quota_kind, state, rank FROM staff ORDER BY source_row")
        == ["A1|甲一|行政编制|在岗|正处级", "A1|乙二|参公事业编制|在岗|副科级"])
  }

  /// A table of appointments may be read or refused; a post that was left is not held.
  @Test(arguments: SheetShape.allCases)
  func aPostThatWasLeftIsNotHeld(shape: SheetShape) throws {
    let desk = try Desk.withOrgans()
    let path = try desk.write(
      """
      姓名|身份证号|任职机构名称|成员类别|职务名称|是否领导职务|任职时间|任职状态|免职时间
      甲一|\(Self.id(1))|岚汀市财政局|正职|局长|是|200503|在任|
      甲一|\(Self.id(1))|岚汀市财政局|其他|监督局局长|是|200503|已免|200801
      """, as: shape)
    _ = try? desk.take([path])
    #expect(
      try desk.rows(
        """
        SELECT post, state, left_on FROM staff
        WHERE post = '监督局局长' AND is_leader = '是' AND state IS NULL AND left_on IS NULL
        """) == [])
  }

  @Test(arguments: SheetShape.allCases)
  func organSheetWithQuotasAndPosts(shape: SheetShape) throws {
    let desk = try Desk()
    let sheet = """
      机构名称|机构简称|机构编码|所在政区|隶属关系|机构级别|机构类别|法人单位标识|行政编制数|事业编制数(参照)|事业编制数(非参照)|工勤编制数|参公审批文号|内设机构领导职数|正职领导职数|副职领导职数|备注|同级排序号
      岚汀市文化局|市文化局|A7|339900|省辖市|县、处级|政府|法人单位|30|||3||8|1|3||7
      岚汀市图书馆|图书馆|A8|339900|省辖市|副县、副处级|事业单位|法人单位||9|3||岚组〔2008〕1号|2|1|2||8
      """
    let summary = try desk.take(sheet, as: shape)
    #expect(summary.files.map(\.kind) == ["organs", "forms"])
    #expect(summary.sums == [4, 4, 0, 0, 0])
    #expect(
      summary.problems == ["category_doubtful 机构类别 1", "roles_together 内设机构领导职数 2"])
    // What neither of both knows is asked about once.
    #expect(summary.files.map(\.unknown) == [["隶属关系", "参公审批文号"], []])
    #expect(
      try desk.rows("SELECT code, name, category, rank, region FROM organ ORDER BY 1") == [
        "A7|岚汀市文化局|政府|正处级|339900", "A8|岚汀市图书馆|事业单位|副处级|339900",
      ])
    #expect(
      try desk.rows("SELECT name, type FROM organ_name ORDER BY 1") == ["图书馆|short", "市文化局|short"])
    #expect(
      try desk.approved == [
        "A7|工勤编制|3", "A7|行政编制|30", "A8|事业编制|3", "A8|参公事业编制|9",
        "A7|bodies|其他|8", "A7|unit|副职|3", "A7|unit|正职|1", "A8|bodies|其他|2", "A8|unit|副职|2",
        "A8|unit|正职|1",
      ])
    #expect(try desk.take(sheet, as: shape).sums == [4, 0, 0, 4, 0])
  }

  @Test(arguments: SheetShape.allCases)
  func organLedgerWithPostsInTwoRows(shape: SheetShape) throws {
    let desk = try Desk()
    let summary = try desk.take(
      """
      机构台账|<|<|<|<|<|<|<|<|<|<|<
      机构全称|其他全称|规范简称|机构级别|机构类别|组织机构代码|隶属单位|批准文号|批准时间|领导职数|<|内设机构数
      ^|^|^|^|^|^|^|^|^|正职|副职|^
      岚汀市文化局|岚汀市文物局|市文化局|正处级|政府|A7|岚汀市政府|岚编〔2004〕7号|2004-03-01|1|3|8
      """, as: shape)
    #expect(summary.files.map(\.kind) == ["organs", "forms"])
    #expect(summary.files.map(\.headerRows) == [2...3, 2...3])
    #expect(summary.sums == [2, 2, 0, 0, 0])
    #expect(try desk.approved == ["A7|unit|副职|3", "A7|unit|正职|1"])
    #expect(
      try desk.rows("SELECT DISTINCT document, effective FROM leader_post")
        == ["岚编〔2004〕7号|2004-03-01"])
    #expect(
      try desk.rows("SELECT name, type FROM organ_name ORDER BY 1") == [
        "岚汀市文物局|plate", "市文化局|short",
      ])
  }

  /// 股级职数使用审批表: planned moves are no numbers of the day.
  @Test(arguments: SheetShape.allCases)
  func plannedPostsAreLeftOut(shape: SheetShape) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      """
      单位|核定领导职数|<|现配情况|<|拟配|拟免
      ^|正职|副职|正职|副职|^|^
      岚汀市财政局|6|5|4|3|1|0
      """, as: shape)
    #expect(summary.files[0].unknown == ["拟配", "拟免"])
    #expect(try desk.rows("SELECT role, people FROM leader_post ORDER BY 1") == ["副职|5", "正职|6"])
    #expect(
      try desk.stated.map { $0.split(separator: "|").last.map(String.init) } == ["3", "4"])
  }
}
