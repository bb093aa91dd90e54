import BianzhiCore
import Testing

/// What the reason of an entry says of it.
@Suite("reasons of entries") struct EntryReasonTests {
  @Test(arguments: [
    "军转", "军队转业干部安置", "退役士兵安置", "退伍安置", "复员", "随军家属安置", "政策性安置", "安置", "机构改革转隶", "人随编走（机构改革）",
    "整建制划转",
    "选调生", "随编划转",
  ])
  func placementsByPolicy(reason: String) {
    #expect(EntryReason.isByPolicy(reason))
  }

  @Test(arguments: ["", "公务员考录", "调入", "公开招聘", "人才引进", "遴选", "录用"])
  func everythingElse(reason: String) {
    #expect(!EntryReason.isByPolicy(reason))
  }
}
