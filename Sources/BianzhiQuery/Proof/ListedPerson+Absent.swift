import BianzhiCore

extension ListedPerson {
  private static let atWork: Set<PersonState> = [.inPost, .onTrial, .secondLine]

  /// The word by which somebody who was away may be so still; nil where the row says that the person is at the post.
  ///
  /// - Parameter others: the rows of the same roster.
  func saysAbsent(beside others: [ListedPerson]) -> String? {
    guard let state = PersonState(rawValue: state.code) else { return nil }
    let text = self.state.text
    let isAway =
      !Self.atWork.contains(state) || PersonState.isLeave(text) || PersonState.tellsPlaceAlone(text)
      // Who has stepped back to the second line of leaders may stay at home, and often does.
      || text.contains("二线") || tellsEmploymentAlone(beside: others)
    return isAway ? text : saysAway
  }

  /// 在职 of a roster that says 在岗 of others: employed, and not said to be at the post.
  private func tellsEmploymentAlone(beside others: [ListedPerson]) -> Bool {
    let (isAtPost, own) = ({ (text: String) in text.contains("岗") }, state.text)
    return state.code == PersonState.inPost.rawValue && own.contains("职") && !isAtPost(own)
      && others.contains {
        $0.state.code == PersonState.inPost.rawValue && isAtPost($0.state.text)
      }
  }

  /// The words of the title, the body or the remark that say that nobody is at the post: 科员（长期离岗）, 离岗人员, 在外经商.
  /// 康复科 and 住院部 are where somebody works.
  private var saysAway: String? {
    [(post ?? "", false), (body, false), (note, true)].first { text, isRemark in
      let words = PresentWords(text)
      return words.parts.contains { Self.isAway($0) || isRemark && AwayWord.isSaid(in: $0) }
        || words.bracketed.contains { Self.isAway($0) || AwayWord.isSaid(in: $0) }
    }?.0
  }

  private static func isAway(_ part: String) -> Bool {
    NoteState.mayMeanAway(part)
      || PersonState(recorded: part).map { !atWork.contains($0) } ?? false
  }
}

/// Words of a remark by which somebody who was away is at something else than the work of the unit.
enum AwayWord {
  private static let words = [
    "经商", "办企业", "开店", "务工", "打工", "创业", "自谋", "陪读", "陪护", "陪同就医", "照顾", "照料", "带孩子", "带娃",
    "在家", "居家", "住院", "养病", "治病", "看病", "就医", "疗养", "休养", "康复", "化疗", "病重", "卧床", "怀孕", "待产", "保胎",
    "留学", "读书", "读研", "读博", "上学", "求学", "深造", "进修", "出国", "出境", "国外", "境外", "外地", "在外", "外出",
    "旷", "未坐班", "不坐班", "做生意", "坐月子", "监视居住", "取保", "羁押", "拘留", "分娩", "瘫痪", "不来", "没来", "不在",
    "未返", "未归", "未到", "未回", "不到", "联系不上", "找不到", "下落", "配合调查", "接受审查", "被审查", "待处理", "二线",
  ]
  private static let over = [
    "返岗", "回岗", "到岗", "上岗", "已回", "归来", "销假", "病愈", "痊愈", "出院", "结业", "毕业",
  ]

  /// Work and where it is done: 财务工作 is no 务工.
  private static let work = [
    "务工作", "康复科", "康复中心", "住院部", "创业园", "创业服务", "创业中心", "读书会", "进修学校", "进修班",
  ]

  static func isSaid(in part: String) -> Bool {
    let bare = work.reduce(part) { $0.replacing($1, with: "") }
    return !isOver(part) && words.contains(where: bare.contains)
  }

  /// Whether it says that somebody is back.
  private static func isOver(_ part: String) -> Bool {
    over.contains(where: part.contains) && !part.contains("未") && !part.contains("不")
  }
}
