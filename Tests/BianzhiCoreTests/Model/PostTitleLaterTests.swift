import BianzhiCore
import Testing

/// What a later title of the same person still says.
@Suite("later titles") struct PostTitleLaterTests {
  @Test(arguments: [
    ("副局长", "党组成员、副局长", true), ("党组成员、副局长", "副局长兼办公室主任", true), ("副局长", "四级调研员、副局长", true),
    ("副局长", "四级调研员", false), ("副局长", "原副局长", false), ("副局长", "党组成员", false),
    ("副局长", "副局长（已免）", false),
    ("副局长兼办公室主任", "办公室主任", false), ("办公室主任", "综合科副科长兼办公室主任", true),
  ]) func holdsThePost(was: String, now: String, isHeld: Bool) {
    #expect(PostTitle(was).isHeld(in: PostTitle(now)) == isHeld)
  }

  @Test(arguments: [
    ("绩效管理科科长", true), ("绩效管理科负责人", true), ("综合科副科长兼绩效管理科科长", true), ("原绩效管理科科长", false),
    ("综合科科长", false),
    ("", false),
  ]) func isInABody(title: String, isIn: Bool) {
    #expect(PostTitle(title).isIn(body: "绩效管理科") == isIn)
  }
}
