/// The ministries of the State Council and departments of the Central Committee, now and before, whose names tell no place.
enum MinistryWords {
  private static let names = Set(
    [String](
      words: """
        外交部 国防部 教育部 科学技术部 科技部 工业和信息化部 工信部 公安部 国家安全部 民政部 司法部 财政部 人力资源和社会保障部 人社部
        自然资源部 生态环境部 住房和城乡建设部 住建部 交通运输部 水利部 农业农村部 商务部 文化和旅游部 退役军人事务部 应急管理部
        文化部 卫生部 农业部 铁道部 建设部 交通部 国土资源部 环境保护部 监察部 人事部 劳动和社会保障部 信息产业部 对外贸易经济合作部
        中央组织部 中央宣传部 中央统战部 中央社会工作部 中央对外联络部 发展改革委 国家发展改革委
        """))

  /// Whether the words are the name of one, with or without the name of the state before it.
  static func isName(_ words: String) -> Bool {
    names.contains(words.hasPrefix("中华人民共和国") ? String(words.dropFirst(7)) : words)
  }

  private static let short = [
    "科技部": "科学技术部", "工信部": "工业和信息化部", "人社部": "人力资源和社会保障部", "住建部": "住房和城乡建设部",
  ]

  /// The full name that a short one stands for; any other words as they are.
  static func full(_ words: String) -> String { short[words] ?? words }

  private static let byLength = names.sorted { ($1.count, $0) < ($0.count, $1) }

  /// The name that the words end with.
  static func ending(_ words: String) -> String? { words.trailing(byLength) }
}
