import BianzhiCore
import Testing

/// Heads of units whose names are short, or shorter in the title than on the roster.
@Suite("titles of units with short names") struct ShortUnitTitleTests {
  struct Case: Sendable {
    let title: String
    let organ: String
    let role: PostRole
    /// Of the organ itself, not of an inner body.
    var isOfUnit = true
  }

  static let cases: [Case] = [
    .init(title: "管委会副主任", organ: "甲开发区管理委员会", role: .deputy),
    .init(title: "高新区管委会主任", organ: "甲市高新技术产业开发区管理委员会", role: .principal),
    .init(title: "人大常委会副主任", organ: "甲县人民代表大会常务委员会", role: .deputy),
    .init(title: "国资委主任", organ: "甲市国有资产监督管理委员会", role: .principal),
    .init(title: "党工委副书记、管委会主任", organ: "甲县经济开发区", role: .principal),
    .init(title: "校长", organ: "甲县一中", role: .principal),
    .init(title: "副校长", organ: "甲县城关三小", role: .deputy),
    .init(title: "副校长", organ: "甲县职教中心", role: .deputy),
    .init(title: "校长", organ: "甲县电大", role: .principal),
    .init(title: "副主任", organ: "甲县青少年宫", role: .deputy),
    .init(title: "园长", organ: "甲县直机关一幼", role: .principal),
    .init(title: "副总编辑", organ: "甲县融媒体中心", role: .deputy),
    .init(title: "副主任、总编辑", organ: "甲县融媒体中心", role: .deputy),
    .init(title: "总编辑", organ: "甲市日报社", role: .principal),
    // Inner bodies.
    .init(title: "办公室主任", organ: "甲开发区管理委员会", role: .principal, isOfUnit: false),
    .init(title: "招商局局长", organ: "甲县经济开发区", role: .principal, isOfUnit: false),
    .init(title: "教务处主任", organ: "甲县一中", role: .principal, isOfUnit: false),
    .init(title: "校长", organ: "甲县财政局", role: .principal, isOfUnit: false),
  ]

  @Test(arguments: cases)
  func leads(_ item: Case) {
    let title = PostTitle(item.title)
    #expect(title.role(in: item.organ) == item.role, "\(item.title)")
    #expect(title.leadsUnit(named: item.organ) == item.isOfUnit, "\(item.title) \(item.organ)")
  }

  @Test func aChiefEditorMayStandBesideTheHead() {
    #expect(PostTitle("总编辑").isHeadBeside)
    #expect(!PostTitle("副总编辑").isHeadBeside)
    #expect(!PostTitle("主任、总编辑").isHeadBeside)
    #expect(PostTitle("主任、总编辑").isNamedHead)
    #expect(!PostTitle("总编辑").isNamedHead)
  }
}
