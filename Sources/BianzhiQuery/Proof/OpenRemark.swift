import BianzhiCore

/// What a remark or title says beside somebody who is in a finding's part no more, and of which nobody can tell whether the
/// person is at the work of before: 原岗位不变, 人在财政, 协助局长分管河道.
///
/// A list of words that say so would never be whole: what a remark says and no list calls plain is asked about.
enum OpenRemark {
  /// The parts of a remark that are asked about.
  ///
  /// - Parameter isOfPosts: of somebody who led; there duties are no plain words.
  static func parts(of note: String, isOfPosts: Bool) -> [String] {
    let all = OrganName.folded(note).split(whereSeparator: stops.contains).map(String.init)
    let present = PresentWords(note).parts
    var found = all.filter(stays)
    for part in present where !isPlain(part, isOfPosts: isOfPosts) && !found.contains(part) {
      found.append(part)
    }
    return found
  }

  /// The pieces of a title by which somebody without a leading post has the work of one: 四级调研员，分管防汛.
  static func duties(in title: String) -> [String] {
    // Who heads an inner body may be in charge of a matter; 协助局长 and 河道工作负责人 are no posts.
    let heads = PostTitle(title).leads
    return OrganName.folded(title).split { stops.contains($0) || "()".contains($0) }
      .map(String.init).filter { piece in
        guard !ended.contains(where: piece.contains) else { return false }
        return piece.hasSuffix("工作负责人") || piece.firstMatch(of: helps) != nil || stays(piece)
          || !heads && duties.contains(where: piece.contains)
      }
  }

  private static func stays(_ part: String) -> Bool {
    staying.contains(where: part.contains) && !harmless.contains(where: part.contains)
  }

  private static func isPlain(_ part: String, isOfPosts: Bool) -> Bool {
    let isWithoutWords = !part.contains {
      $0.isLetter && !$0.isASCII && !units.contains($0)
    }
    return isWithoutWords || PersonState(recorded: part) != nil || whole.contains(part)
      || plain.contains(where: part.contains)
      || !isOfPosts && ofDuties.contains(where: part.contains)
  }

  private static let stops: Set<Character> = Set("；;。，,！!、/\n\t")
  private static let units: Set<Character> = ["年", "月", "日", "号", "岁", "起"]

  private static let staying = [
    "不变", "不动", "仍", "还在", "继续", "人在", "在原", "于原", "留在", "留原", "暂在", "暂未到", "未到岗", "未报到", "未到任",
    "照旧", "如旧", "一直在", "实际在",
  ]
  private static let harmless = [
    "待遇不变", "职级不变", "级别不变", "身份不变", "性质不变", "试用", "保留待遇", "工龄", "人在岗", "继续教育", "继续聘",
  ]

  private static let whole: Set<String> = [
    "在岗", "在职", "到岗", "已到岗", "正常", "在编", "在编在岗", "正式", "无", "是", "否", "同意", "占编",
  ]
  private static let plain = [
    "党员", "团员", "群众", "民盟", "民革", "民建", "民进", "农工", "九三", "致公", "无党派", "族", "学历", "学位", "本科", "大专",
    "专科", "中专", "硕士", "博士", "研究生", "毕业", "职称", "工程师", "会计师", "经济师", "医师", "护士", "教师", "技师", "技工",
    "军转", "复转", "退役", "转业", "选调生", "公务员", "参公", "考录", "招录", "新招", "新进", "新增", "录用", "调入", "转入",
    "转任",
    "调任", "交流", "晋升", "套转", "职级", "级别", "待遇", "调研员", "主任科员", "科员", "办事员", "管理岗", "专技", "薪", "工资转移",
    "工资手续", "手续已", "组织关系", "统计", "档案", "身份证", "姓名", "更名", "原名", "曾用名", "试用", "转正", "残疾", "独生", "已婚",
    "未婚", "产假", "病假", "退休", "借调", "借用", "挂职", "抽调", "驻村", "联系电话", "电话", "备案", "控编", "批复", "文号",
  ]
  /// Plain beside somebody who moved to another place, and not beside somebody who led.
  private static let ofDuties = ["负责", "分管", "主持", "兼", "联系", "任职", "提任", "任命", "从事", "聘"]

  private static let duties = ["分管", "协管", "代管", "主管", "履行", "代行", "工作不变"]
  nonisolated(unsafe) private static let helps: Regex<Substring> = /协助.{0,6}(?:长|主任|书记|领导|主席)/
  private static let ended = ["不再", "不分管", "未分管", "移交", "卸", "免去"]
}
