import BianzhiCore
import Testing

/// What stands where an inner body's name is asked for and is none that an approval could hold.
@Suite("organisations beside inner bodies") struct BesideBodiesTests {
  @Test(arguments: [
    "离退休党支部", "老干部党支部", "机关第二党支部", "党总支部委员会", "机关纪律检查委员会", "县纪委监委派驻财政局纪检监察组", "机关工会委员会",
    "共青团支部", "机关妇女工作委员会", "关工委", "机关关工委", "关心下一代工作委员会", "妇委会", "团委", "女职工委员会", "机关党委（机关纪委）",
    "工会（妇委会）",
  ]) func haveStatutesOfTheirOwn(word: String) {
    #expect(BesideBodies.isMeant(by: word))
  }

  @Test(arguments: ["二级巡视员", "四级主任科员", "副处级", "县处级", "处级干部", "副局长", "待退休", "转任职级"])
  func areRanksPostsAndStates(word: String) {
    #expect(BesideBodies.isMeant(by: word))
  }

  @Test(arguments: [
    "三年级", "局长办公室", "调研室", "主任科", "监察室", "工会工作科", "党建科", "机关党委办公室", "机关党委（人事股）",
    "关心下一代工作科",
  ])
  func areInnerBodies(word: String) {
    #expect(!BesideBodies.isMeant(by: word))
  }

  @Test(arguments: [
    ("创城专班", true), ("防汛指挥部", true), ("帮扶工作队", true), ("债务化解领导小组办公室", true), ("创城办", true),
    ("信访维稳办", true), ("指挥调度科", false), ("综合办", false), ("党政办公室", false), ("防火科", false),
  ]) func areForATime(word: String, isTemporary: Bool) {
    #expect(BesideBodies.isTemporary(word) == isTemporary)
  }
}
