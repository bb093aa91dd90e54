/// How a person of a roster stands to the post and the quota place.
///
/// Who counts is no property of the state but of the calibre in use (口径).
package enum PersonState: String, CaseIterable, Hashable, Sendable {
  case inPost = "在岗"
  case secondedOut = "借调"
  case secondedIn = "借入"
  case attached = "挂职"
  case dispatched = "外派"
  case sickLeave = "病休"
  case studying = "学习"
  case secondLine = "改非"
  case leftEarly = "离岗"
  /// 不在岗, without the reason: the place is held, and nobody is at the post.
  case offPost = "不在岗"
  case unpaidLeave = "停薪留职"
  case onTrial = "试用"
  case retired = "退休"
  case retiredVeteran = "离休"
  case dead = "死亡"
  case transferred = "调出"
  case resigned = "辞职"
  case dismissed = "辞退"
  case expelled = "开除"
  case offQuota = "编外"

  /// True where the person has left the organ for good and holds no place in it.
  package var isLeft: Bool {
    switch self {
    case .retired, .retiredVeteran, .dead, .transferred, .resigned, .dismissed, .expelled: true
    default: false
    }
  }
}

extension PersonState {
  /// Whether a recorded word tells of a leave (产假, 年休假) during which somebody keeps the post and is not at it.
  package static func isLeave(_ text: String) -> Bool {
    text.contains("假") && !text.contains("销假")
  }

  /// Whether a recorded word tells that somebody holds a place, and not that anybody is at the post: 在编, 在册.
  package static func tellsPlaceAlone(_ text: String) -> Bool {
    text.contains { "编册".contains($0) } && !text.contains { "岗职任".contains($0) }
  }

  /// SQL that gives the `term.id` of recorded states of people who have left.
  package static let leftTerms: String = {
    let codes = allCases.filter(\.isLeft).map { "'\($0.rawValue)'" }.joined(separator: ", ")
    return "SELECT id FROM term WHERE field = 'state' AND code IN (\(codes))"
  }()
}

extension PersonState: FieldTerm {
  package static let words = Vocabulary(
    "state",
    [
      .init(
        inPost, "in post",
        """
        在职 现职 现职人员 占编 占编在岗 在编占编 在编 在编在岗 在岗在编 在职在岗 在职在编 在编在职 在任 正常 正常在岗 在岗人员 在职人员
        在册 在册在岗 在册人员 事假 请事假 停职 停职检查 停职反省 新招录 新录用
        产假 休产假 孕产假 哺乳假 陪产假 育儿假 休假 年休假 公休假 婚假 探亲假
        """),
      .init(
        secondedOut, "seconded out",
        """
        借出 借调出 借调外出 借调到外单位 借调外单位 借出人员 借调人员 外借 抽调 抽借调 抽调外出 被抽调 被借调
        跟班 跟班学习
        """),
      .init(secondedIn, "seconded in", "帮助工作 借调入 借调进 借进 借入人员 借调到本单位 借调到我单位 外单位借调 外单位借入"),
      .init(attached, "on attachment", "挂任 挂职锻炼 外出挂职 挂职外出 下派挂职 挂职人员 上挂 上挂锻炼 下挂 下挂锻炼"),
      .init(
        dispatched, "dispatched",
        """
        援藏 援疆 援青 援藏援疆 援疆援藏 援藏援疆援青 援派 援外 援藏干部 援疆干部 援青干部 对口支援 驻村 驻村干部
        驻村工作队 第一书记 驻村第一书记 外派人员 派驻 派出 派驻外单位 派驻人员 下派 下派锻炼 下派干部 支教 外出支教
        """),
      .init(
        sickLeave, "on sick leave", "病假 病休人员 长病假 长期病假 长期病休 长休病假 长病 长病休"),
      .init(
        studying, "studying", "脱产 读研 公派留学 脱产读研 脱产学习 脱产进修 全脱产学习 脱产培训 进修 外出学习 在外学习"),
      .init(
        secondLine, "moved to a non-leading post",
        "改任非领导 改任非领导职务 改非领导 改非领导职务 改非人员 退居二线 退二线 二线"),
      .init(
        leftEarly, "off the post",
        """
        内退 内部退养 退养 提前离岗 离岗退养 离岗待退 离岗休养 离岗人员 待岗 待分配 退二线(离岗) 内退人员
        长期离岗 长期不在岗 长期脱岗 脱岗 擅自离岗 擅自脱岗 自行离岗 旷工 长期旷工 失联 吃空饷
        逾期未归 逾期不归 出国未归 出境未归 出国逾期未归 请假未归
        """),
      .init(
        offPost, "not at the post",
        "未在岗 在编不在岗 不在岗在编 在职不在岗 不在岗人员 请长假 长期请假 长假 长期事假"),
      .init(unpaidLeave, "on unpaid leave", "停薪 留职停薪 离岗创业"),
      .init(onTrial, "on trial", "试用期 试用期人员 试用人员 见习 见习期 见习人员"),
      .init(
        retired, "retired",
        "退休人员 已退休 已退 已批退休 已办退休 已办理退休 退休(已批) 退休(已批准) 退休(已办) 退休(已办理) 正常退休 到龄退休 提前退休 病退 退职 离退 离退休 离退人员 离退休人员"
      ),
      .init(retiredVeteran, "retired veteran cadre", "离休人员 离休干部 已离休"),
      .init(dead, "dead", "去世 已去世 病故 已病故 已故 亡故 身故 逝世 病逝 因病去世 因病逝世 已死亡 死亡人员 牺牲"),
      .init(transferred, "transferred away", "调离 调走 转出 已调出 已调离 调出人员 调离人员 减员 已减员"),
      .init(resigned, "resigned", "辞去公职 已辞职 辞职人员 自动离职 离职 已离职"),
      .init(
        dismissed, "dismissed",
        "除名 已除名 被除名 自动除名 除名处理 已辞退 被辞退 解聘 已解聘 清退 解除合同 解除聘用合同 终止合同 终止聘用合同"),
      .init(expelled, "expelled", "开除公职 已开除 被开除 双开"),
      .init(
        offQuota, "off quota",
        """
        不在编 非在编 未入编 无编制 不占编 出编 已出编 未占编 不占用编制 未占用编制 编外人员 编外聘用 编外用工 聘用 聘用人员 合同制 合同工 派遣 劳务派遣 临聘 临聘人员 临时工 劳务派遣人员 返聘 返聘人员 退休返聘 退休返聘人员 公益性岗位
        公益岗 公益性岗位人员 辅警 三支一扶 三支一扶人员 三支一扶大学生 三支一扶志愿者 西部计划 西部计划人员 西部计划志愿者 大学生志愿者 志愿者
        大学生志愿服务西部计划 社区工作者 社区专职工作者 社区专职人员 专职社区工作者 网格员 专职网格员 协管员 协警 警务辅助 警务辅助人员 购买服务人员
        政府购买服务人员 大学生村官 大学生村干部 村官 选聘村官 就业见习 就业见习人员 选调见习 选调见习人员 政府购买服务 购买服务 见习生 就业见习生 实习生 实习人员 遗属 遗属人员
        职工遗属 购买服务岗位 政府购买服务岗位
        """),
    ])
}
