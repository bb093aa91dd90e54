/// Everyday and former names of bureaus that bear another name since the reform of 2018: 交通局, 农业局, 环保局.
///
/// A name of this sort was once an organ's own, so that it is read as today's only where one organ of the same region
/// can be meant, and people are told of it. Names that a body beside the bureau may bear still (房管局, 体育局, 行政服务中心)
/// are none of these.
package enum FormerName {
  /// What an organ may be called today, each in its shortest form.
  ///
  /// - Parameter rest: a name without its region, in its shortest form.
  static func today(_ rest: String) -> [String] { names[rest] ?? [] }

  private static let names: [String: [String]] = {
    var names: [String: [String]] = [:]
    for (old, new) in table {
      for word in old {
        let short = ShortName.reduced(word)
        let today = new.map(ShortName.reduced).filter { $0 != short }
        names[short, default: []] += today.filter { !(names[short] ?? []).contains($0) }
      }
    }
    return names
  }()

  /// Source: the reform plans of 2018 as provinces carried them out, and common usage.
  private static let table: [(old: [String], new: [String])] = [
    (["交通局"], ["交通运输局", "交通运输和水利局"]),
    (["农业局", "农牧局", "农业委员会"], ["农业农村局", "农业农村和水利局", "农牧局", "农业农村委员会"]),
    (["环保局", "环境保护局"], ["生态环境局"]),
    (["国土局", "国土资源局"], ["自然资源局", "自然资源和规划局", "规划和自然资源局"]),
    (["卫生局", "卫计局", "卫计委", "卫生和计划生育委员会"], ["卫生健康局", "卫生健康委员会"]),
    (["工商局", "质监局", "食药监局", "药监局"], ["市场监督管理局"]),
    (["安监局"], ["应急管理局"]),
    (
      ["文化局", "文广局", "文广新局", "文体局", "文广旅局"],
      [
        "文化和旅游局", "文化广电和旅游局", "文化体育和旅游局", "文化广电体育和旅游局", "文化旅游局", "文化广电旅游局",
        "文体旅局", "文旅广电局",
      ]
    ),
    (["劳动和社会保障局"], ["人力资源和社会保障局"]),
    (["建设局"], ["住房和城乡建设局", "住房和城乡建设委员会"]),
    (["教育局"], ["教育体育局", "教育和体育局", "教育科技局", "教育科学技术局"]),
    (["科技局"], ["科学技术和工业信息化局", "工业信息化和科技局", "工业和信息化科技局"]),
    (["经信局", "经委", "工信局"], ["工业和信息化局", "经济和信息化局", "科学技术和工业信息化局"]),
    (["水务局", "水利局"], ["水利局", "水务局"]),
    (["林业局"], ["林业和草原局", "自然资源和林业局"]),
    (["城管局"], ["城市管理和综合执法局", "城市管理综合执法局", "城市管理综合行政执法局", "综合行政执法局"]),
    (["扶贫办", "扶贫局"], ["乡村振兴局"]),
    (["发改委", "发改局"], ["发展和改革局", "发展和改革委员会"]),
    (["审批局"], ["行政审批服务局", "政务服务管理局"]),
    (["卫健局", "卫健委"], ["卫生健康局", "卫生健康委员会"]),
    (["退役局", "退役军人局"], ["退役军人事务局"]),
  ]
}
