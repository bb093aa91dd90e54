import Testing

@testable import BianzhiCore

/// Words in a column of inner bodies that mean the unit itself.
@Suite("words for the unit itself") struct UnitWordTests {
  @Test(arguments: [
    "局领导", "领导班子", "本级", "机关", "班子成员", "院领导", "校领导", "委领导", "机关本级", "局 领 导", "局领导（班子）",
    "领导", "党组成员", "党委班子", "局机关", "镇领导班子成员", "中心领导", "单位领导", "本部", "支队领导", "街道领导班子", "本级（机关）",
    "局党组班子成员", "医院领导", "县委领导", "室领导", "庭领导", "社领导班子",
    "委机关", "县局机关", "镇政府机关", "局本级机关", "局机关各股室", "机关干部", "院机关工作人员",
  ])
  func meansWhateverUnit(word: String) {
    #expect(UnitWord.read(word) == .unit)
    #expect(UnitWord.means(word, unit: [String]()))
  }

  @Test(arguments: [
    "办公室", "机关党委", "领导科学教研室", "人事科", "本级预算科", "机关事务管理科", "老干部科", "直属机关工会", "班子建设科", "",
    "财务科领导小组", "市场科", "机关服务中心", "机关工委", "机关财务科", "县域机关科",
  ])
  func isABody(word: String) {
    #expect(!UnitWord.means(word, unit: ["岚汀市财政局"]))
  }

  @Test(arguments: ["岚汀市财政局领导", "岚汀市财政局机关", "岚汀市财政局（本级）", "岚汀市财政局领导班子成员"])
  func meansTheUnitOfThatName(word: String) {
    #expect(UnitWord.means(word, unit: ["市财政局", "岚汀市财政局"]))
    #expect(!UnitWord.means(word, unit: ["岚汀市水务局"]))
  }

  @Test func noBodyIsCalledLeaders() {
    for word in ["科领导", "医保中心领导", "股室领导班子"] { #expect(BesideBodies.isMeant(by: word)) }
    for word in ["领导小组办公室", "领导科学教研室", "办公室"] { #expect(!BesideBodies.isMeant(by: word)) }
    #expect(!UnitWord.means("科领导", unit: ["岚汀市财政局"]))
  }
}
