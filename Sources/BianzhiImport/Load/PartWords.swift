import BianzhiCore

/// The words of a row that stands alone above other rows: whether they can be those of a unit, or are of a section of one.
enum PartWords {
  /// Whether a text is no sentence, day or number.
  static func mayBeUnit(_ name: String) -> Bool {
    (2...20).contains(name.count)
      && name.allSatisfy { $0.isLetter || $0.isNumber || "（）()、【】".contains($0) }
      && !name.allSatisfy { $0.isNumber || !$0.isLetter || "年月日季度".contains($0) }
  }

  /// Whether a heading says which people of the unit above stand below it, where they work in it, or nothing of them:
  /// 二、退休人员, 中层干部, 人事科, 以下空白.
  ///
  /// - Parameters:
  ///   - name: without its number and count.
  ///   - text: the whole heading.
  static func areOfSection(_ name: String, in text: String) -> Bool {
    if PeopleGroup(heading: text) != nil || RowWords.isEnd(text) || RowWords.isTotal(name)
      || TailWords.isTally(text) || UnitWord.read(name) == .unit
    {
      return true
    }
    var note = text
    if note.withUTF8({
      let bytes = UnsafeRawBufferPointer($0)
      return RowWords.isNote(bytes) || RowWords.isSignature(bytes) || TailWords.isLabelled(bytes)
    }) {
      return true
    }
    if saysOnlyOfPeople(name) { return true }
    if let first = name.first, places.contains(first), !RegionNames.beginsOtherWord(name) {
      return false
    }
    guard !committees.contains(where: name.contains) else { return false }
    return PeopleGroup(unknownHeading: text) != nil || SectionBody.name(of: text) != nil
  }

  /// Whether nothing is left of the text without words of sorts of people and of sections.
  static func saysOnlyOfPeople(_ name: String) -> Bool {
    var rest = name
    for word in words where rest.contains(word) { rest = rest.replacing(word, with: "") }
    return rest.allSatisfy { $0.isNumber || !$0.isLetter || joints.contains($0) }
  }

  private static let places: Set<Character> = ["省", "市", "县", "区", "州", "旗", "盟", "镇", "乡"]
  private static let committees = [
    "省委", "市委", "县委", "区委", "州委", "旗委", "镇委", "乡委", "省政", "市政府", "县政", "区政", "人大常委",
  ]
  private static let joints = Set("和及与或含的第一二三四五六七八九十甲乙丙丁正副非不无未占男女级类组班股科处部表册编岗职")
  private static let words =
    [
      "人员", "干部", "职工", "教职工", "教师", "教员", "员工", "同志", "领导", "班子", "成员", "正职", "副职", "主要", "分管",
      "编制", "编内", "在编", "在职", "在岗", "实有", "现有", "现职", "退休", "离休", "离退休", "内退", "退养", "退居二线", "二线",
      "公务员", "参公", "参照", "管理", "事业", "工勤", "行政", "政法", "专项", "机关", "本级", "本部", "本单位", "单位", "部门",
      "内设", "机构", "股室", "科室", "岗位", "专业", "技术", "专技", "普通", "一般", "其他", "其它", "中层", "高级", "中级",
      "初级",
      "部分", "年级", "学科", "教学", "教辅", "教研", "专任", "后勤", "临时", "临聘", "聘用", "合同", "外聘", "编外", "借调",
      "借用",
      "抽调", "挂职", "试用期", "新进", "新增", "新招", "新录用", "选调生", "特岗", "调入", "调出", "减少", "增加", "变动", "党委",
      "党组", "党政", "党工委", "党支部", "纪委", "政府", "人大", "政协", "工会", "团委", "妇联", "武装部", "群团", "名单", "花名册",
      "名册", "一览", "明细", "情况", "信息", "统计", "人数", "科级", "股级", "处级", "县级", "乡科级", "县处级", "厅级", "以下",
      "以上",
      "职级", "法官", "检察官", "民警", "辅警", "医生", "医师", "护士", "护理", "医技", "语文", "数学", "英语", "物理", "化学",
      "生物",
      "政治", "历史", "地理", "音乐", "体育", "美术", "小学", "初中", "高中", "幼儿", "在册", "离岗", "退役", "军转", "遗属",
      "长期",
    ].sorted { ($1.count, $0) < ($0.count, $1) }
}
