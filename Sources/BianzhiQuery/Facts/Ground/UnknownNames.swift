/// What looks like names of people whom nobody knows, in a free text: 李大江同志工作需要.
///
/// What may be a name is taken for one: whom a waiver means that may name somebody else is not told, and no answer is made of
/// it.
enum UnknownNames {
  /// - Parameters:
  ///   - text: without blanks.
  ///   - people: whose names are known.
  static func found(in text: String, besides people: Set<String>) -> Set<String> {
    let parted = words.reduce(String(text.map { dots.contains($0) ? "·" : $0 })) {
      $0.replacing($1, with: "、")
    }
    let marked = forms.reduce(parted) { $0.replacing($1, with: "@、") }
    var found: Set<String> = []
    for piece in marked.split(whereSeparator: { !isLetter($0) && $0 != "@" }) {
      let letters = piece.filter { $0 != "@" }
      guard !people.contains(where: letters.hasSuffix) else { continue }
      if let name = name(endOf: Array(letters), isAddressed: piece.hasSuffix("@")) {
        found.insert(name)
      }
    }
    return found
  }

  private static func isLetter(_ letter: Character) -> Bool {
    letter == "·" || letter.unicodeScalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) }
  }

  /// What looks like a name, alone or at the end of what stands before a mark or one of the words.
  private static func name(endOf letters: [Character], isAddressed: Bool) -> String? {
    if letters.contains("·") { return String(letters) }
    for count in [4, 3, 2] where letters.count >= count {
      let name = String(letters.suffix(count))
      if isLikeName(name, isWhole: letters.count == count) { return name }
    }
    // 揭大江同志 is somebody, whatever the surname; 有关同志 is nobody.
    guard isAddressed, letters.count >= 2, let last = letters.last, !nobody.contains(last) else {
      return nil
    }
    return String(letters.suffix(3))
  }

  /// A surname and one or two letters.
  ///
  /// - Parameter isWhole: whether nothing stands before it.
  private static func isLikeName(_ text: String, isWhole: Bool) -> Bool {
    if isWhole, plain.contains(text) { return false }
    let compound = compounds.first { text.hasPrefix($0) }
    let given = text.dropFirst(compound?.count ?? 1)
    guard (1...2).contains(given.count), let first = text.first else { return false }
    let (hasWords, isWord) = (
      given.contains(where: noName.contains), given.allSatisfy(noName.contains)
    )
    if compound != nil { return !isWord }
    // Few words begin with one of these: 王新华, 李全.
    if sure.contains(first) { return isWhole || !isWord }
    if surnames.contains(first) { return isWhole ? !isWord : !hasWords }
    return isWhole && rare.contains(first) && !isWord
  }

  private static let dots: Set<Character> = ["•", "‧", "・", "∙", "．"]
  /// Words that stand behind a name and mean somebody.
  private static let forms = ["同志", "先生", "女士"]
  /// Longer ones first.
  private static let words = [
    "延迟退休", "暂缓退休", "停薪留职", "工作需要", "留任", "延退", "延聘", "返聘", "退休",
    "高配", "规格", "超配", "离岗", "内退", "退养", "创业", "继续",
    "同意", "批准", "需要", "任职", "到龄", "超龄", "书记", "主任", "局长", "院长", "校长",
    "所长", "站长", "部长", "科长", "处长", "主席", "县长", "市长", "区长", "镇长", "乡长",
    "队长", "馆长",
  ]
  private static let compounds = [
    "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "夏侯", "长孙", "轩辕",
    "宇文", "钟离", "闻人", "申屠", "端木", "南宫", "西门", "独孤", "鲜于", "赫连", "澹台", "呼延", "司徒",
    "完颜", "纳兰",
  ]
  private static let sure = Set(
    "王李张刘陈杨赵吴徐孙朱郭罗梁宋谢韩唐冯董萧曹袁邓傅彭吕苏卢蒋蔡贾魏薛叶阎潘戴姚谭廖邹熊郝孔崔邱秦侯邵孟段雷汤尹黎贺赖龚庞樊殷翟倪芦葛韦聂焦岳庄涂祁牟詹靳裴霍柴闵骆"
      + "邢冉仇佟覃晏阮卞栾臧喻缪岑巫荆芮奚敖")
  private static let surnames = Set(
    "黄周胡林何马郑许沈曾丁余杜夏钟汪田姜范石金陆康毛江史顾龙钱易武乔施洪严牛温季俞章鲁申尤毕齐梅耿卜关费纪童尚宁柳甘欧盛高任方安")
  /// Those with which many words begin, too: they are names only where nothing stands before them.
  private static let rare = Set(
    "于白万常文包左兰苗谷柏解成时古车农花游连屈项祝管蒙麦鹿卓沙辛简饶向路桂封储边井丛戚商匡宗仲占查荣盘迟原燕刁湛扈楚阙佘幸司鄢揭漆阳官冷艾申宣隆米单"
  )
  private static let noName = Set(
    "级次期务位部局科处室员长职岗编需要等的内外项目重键急人个年时间度后前上下设技能工事业专层副全何本该此类些名策管教委会单办组府校院所站队镇乡县市区案排面于"
      + "系新质量额融围施装置复问究请未便格场程划用满检热命免龄称缺无效熟")
  /// Words that begin with a letter of surnames and stand alone before a mark or one of the words: 原因：, 文化工作需要.
  private static let plain: Set<String> = [
    "原因", "原来", "连续", "连任", "连年", "解决", "解困", "解聘", "常规", "常态", "文化", "文物", "文史", "文教",
    "文旅", "文体", "文联", "文秘", "荣休", "封山", "封闭", "万分", "管护", "管控", "管养", "包联", "包扶", "包括",
    "安保", "安监", "安防", "安检", "查账", "查办", "查验", "农林", "农牧", "农垦", "农经", "农科", "路政", "路桥",
    "林草", "林果", "方志", "史志", "石油", "石化", "成绩", "成果", "成立", "时值",
  ]
  private static let nobody = Set("关该老述上下名位分女男导责别要些本多轻任的部员干士家骨术体职里个有等层级")
}
