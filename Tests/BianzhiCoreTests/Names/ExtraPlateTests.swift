import Testing

@testable import BianzhiCore

@Suite("Extra plates") struct ExtraPlateTests {
  static let found: [(written: String, base: String, plates: [String])] = [
    ("办公室（信访室）", "办公室", ["信访室"]), ("办公室(信访室)", "办公室", ["信访室"]),
    ("办公室（挂信访室牌子）", "办公室", ["信访室"]), ("办公室（加挂信访室牌子）", "办公室", ["信访室"]),
    ("办公室（信访室牌子）", "办公室", ["信访室"]), ("办公室（挂牌：信访室）", "办公室", ["信访室"]),
    ("办公室加挂信访室牌子", "办公室", ["信访室"]), ("办公室，加挂信访室的牌子", "办公室", ["信访室"]),
    ("办公室挂信访室牌子", "办公室", ["信访室"]), ("办公室挂牌信访室", "办公室", ["信访室"]),
    ("办公室（督查室、信访室）", "办公室", ["信访室", "督查室"].sorted()),
    ("办公室（督查室）（信访室）", "办公室", ["信访室", "督查室"].sorted()),
    ("一科（综合科）", "一科", ["综合科"]), ("法规处（行政审批处）（参公）", "法规处", ["行政审批处"]),
  ]

  @Test(arguments: found)
  func parts(written: String, base: String, plates: [String]) throws {
    let plate = try #require(ExtraPlate(written))
    #expect(plate.base == base)
    #expect(plate.plates == plates)
  }

  @Test(arguments: [
    "", "办公室", "（信访室）", "信息中心（筹）", "信息中心（筹备组）", "信息中心（筹建办公室）",
    "执法队（试点科）", "防控办（临时办公室）", "稽查处（一科）", "稽查处（第二分局）", "办公室（市局）",
    "办公室（正科级）", "办公室（含信访室）", "办公室（与信访室合署）", "案件挂牌督办科", "办公室（信访室",
    "办公室（信访室、正科级）", "挂信访室牌子", "办公室加挂", "办公室加挂牌子",
  ])
  func seesNone(written: String) {
    #expect(ExtraPlate(written) == nil)
  }
}
