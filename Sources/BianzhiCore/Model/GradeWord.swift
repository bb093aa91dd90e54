/// Words of national grades that a column of ranks may hold: those of civil servants beside their posts (一级主任科员), and of
/// posts in institutions (管理七级, 专业技术十级). They are no ranks of leaders, and nobody need be asked about them.
enum GradeWord {
  static func isGrade(_ text: String) -> Bool {
    let bare = text.filter { !$0.isWhitespace && !"（）()岗位".contains($0) }
    return whole.contains(bare) || bare.wholeMatch(of: graded) != nil
      || bare.wholeMatch(of: leading) != nil
  }

  private static let whole: Set<String> = [
    "巡视员", "副巡视员", "调研员", "副调研员", "主任科员", "副主任科员", "高级工", "中级工", "初级工", "普通工", "技师", "高级技师",
    "高级技师工", "试用期", "未定级", "见习期", "未套改",
  ]

  // Read once each; they are only read from, by any thread.
  nonisolated(unsafe) private static let graded: Regex<Substring> =
    /(?:管理|专业技术|专技|技术工|工勤技能|工勤|事业管理)(?:第)?(?:十[一二三]?|[一二三四五六七八九]|1[0-3]|[1-9])级(?:职员)?/
  nonisolated(unsafe) private static let leading: Regex<Substring> =
    /(?:十|[一二三四五六七八九])级(?:高级)?(?:巡视员|调研员|主任科员|科员|主办|主管|总监|督办|行政执法员|警务专员|警长|警员|法官|检察官|大法官|大检察官|警务技术主任|警务技术主管|警务技术员|主任|指挥长|指挥员|消防长|消防员|消防士|职员|法官助理|检察官助理|书记员)/
}
