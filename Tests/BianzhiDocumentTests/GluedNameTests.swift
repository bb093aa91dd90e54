import BianzhiDocument
import Testing

/// A verb before an organ's name, or between two, is no part of the name.
@Suite("Verbs beside organs' names") struct GluedNameTests {
  @Test(arguments: [
    "充实", "压缩", "精简", "取消", "冻结", "注销", "下达", "恢复", "预留", "补充", "分配", "安排", "调剂", "代管", "管理", "盘活",
    "清退", "砍掉", "暂借", "特批", "奖励", "减掉",
    "给", "为", "在", "与",
  ])
  func makesNoOrganAndNoTotal(_ verb: String) {
    for organ in ["市司法局", "区司法局", "星海市司法局"] where verb.count > 1 || organ.count == 4 {
      let reading = DocumentReader.read("关于编制的通知\n\(verb)\(organ)行政编制5名。")
      #expect(reading.organs.isEmpty && reading.unread.count == 1, "\(verb)\(organ)")
    }
  }

  @Test(arguments: [
    "使用", "占用", "借用", "移交", "调入", "抽调", "并入", "接收", "划转", "支援", "托管", "承接", "会同", "包括",
  ])
  func twoOrgansAreNone(_ verb: String) {
    let reading = DocumentReader.read("关于编制的通知\n市信访局\(verb)市司法局行政编制5名。")
    #expect(reading.organs.isEmpty && !reading.unread.isEmpty, "\(verb)")
  }

  @Test(arguments: [
    "市商务局农贸市场服务中心", "区民政局社区服务中心", "市住建局城市管理中心", "市公安局江北区分局", "省市场监督管理局", "管城区司法局", "通州区司法局",
    "市纪委监委驻市公安局纪检监察组", "达州市教育局", "会同县教育局",
  ])
  func namesStayNames(_ name: String) {
    let reading = DocumentReader.read("\(name)行政编制5名。")
    #expect(reading.organs.map(\.name) == [name])
  }
}
