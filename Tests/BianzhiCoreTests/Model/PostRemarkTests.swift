import BianzhiCore
import Testing

/// Remarks by which the post beside them is over or not held yet, and which way people on attachment went.
@Suite("remarks on posts") struct PostRemarkTests {
  @Test(arguments: [
    "已免", "免职待分配", "2024年4月免去副局长职务", "退居二线", "改任非领导职务", "转任一级主任科员", "拟提任", "不再担任副局长", "任前公示中",
    "改任副主任科员",
  ])
  func aPostIsOver(note: String) {
    #expect(PostRemark.givenUp(note, title: "副局长") == note)
  }

  @Test(arguments: ["免去副局长职务，任四级调研员", "已免副局长，现任一级主任科员", "任期届满，已免"])
  func aGradeBehindItIsNoPost(note: String) {
    #expect(PostRemark.givenUp(note, title: "副局长") != nil)
  }

  @Test(arguments: ["2019年免去股长职务，任副局长", "负责干部任免", "免去办公室主任职务", "拟退休", "分管改非工作", "2024年3月任职"])
  func aPostIsHeld(note: String) {
    #expect(PostRemark.givenUp(note, title: "副局长") == nil)
  }

  static let attached: [(note: String, state: PersonState?)] = [
    ("从省财政厅挂职", .secondedIn), ("来自省财政厅的挂职干部", .secondedIn), ("借调来局工作", .secondedIn),
    ("来局帮助工作", .secondedIn), ("到柳溪镇挂职", .attached), ("在柳溪镇挂职副镇长", .attached), ("已办退休", .retired),
    ("省水利厅下派挂职", nil), ("挂职（省财政厅）", nil), ("柳溪镇挂职", nil), ("东西部协作挂职干部", nil),
    ("挂职（2023.3-2025.3）", nil), ("工资由县二中发放", nil), ("编制未转入", nil), ("县纪委派驻纪检组", nil),
  ]

  @Test(arguments: attached)
  func aRemarkIsReadOrAsked(item: (note: String, state: PersonState?)) {
    switch NoteState(item.note) {
    case .says(let state, _, _): #expect(state == item.state)
    case .unclear: #expect(item.state == nil)
    case .nothing: Issue.record("\(item.note) says nothing")
    }
  }

  @Test(arguments: ["分管挂职工作", "负责东西部协作", "工资由财政统发", "曾在柳溪镇挂职", "挂职期满"])
  func whatIsMentionedSaysNothing(note: String) {
    #expect(NoteState(note) == .nothing)
  }
}
