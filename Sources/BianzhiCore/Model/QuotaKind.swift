/// The kind of staffing quota that an approval grants and a person holds.
///
/// Kinds never net: a free place of one kind covers nobody of another.
public enum QuotaKind: String, CaseIterable, Hashable, Sendable, Codable {
  /// 行政编制, of Party and government organs.
  case administrative = "行政编制"
  /// 政法专项编制, of police, courts, procuracies and the administration of justice.
  case politicalLegal = "政法专项编制"
  /// 工勤编制, of support workers in organs.
  case worker = "工勤编制"
  /// 参公事业编制, of institutions managed by the rules for civil servants.
  case civilServiceInstitution = "参公事业编制"
  /// 事业编制 whose funding is not told; the parent of the three kinds that tell it.
  case institution = "事业编制"
  /// 全额拨款事业编制, paid by the treasury in full.
  case fullyFunded = "全额拨款事业编制"
  /// 差额拨款事业编制, paid by the treasury in part.
  case partlyFunded = "差额拨款事业编制"
  /// 自收自支事业编制, paid by the institution itself.
  case selfFunded = "自收自支事业编制"
  /// 员额, registered or controlled headcount outside the quota in the narrow sense.
  case registered = "员额"
  /// 周转编制, lent by a pool and given back when the person leaves.
  case revolving = "周转编制"
  /// 单列编制, granted for named people or purposes.
  case ringFenced = "单列编制"
  /// 其他编制.
  case other = "其他编制"
  /// 编外: employed without any quota.
  case offQuota = "编外"

  /// The kind under which this one is compared where only that is recorded.
  public var parent: QuotaKind? {
    switch self {
    case .fullyFunded, .partlyFunded, .selfFunded: .institution
    default: nil
    }
  }

  /// All people of an organ, where an approval or a form tells no kinds.
  package static let total = "总编制"

  /// What is left of a total beside the kinds that stand beside it (核定编制 10，其中工勤 1): the people of all other kinds.
  package static let rest = "其余编制"

  /// Whether a word of an approval names no kind, but all of an organ's places or the rest of them.
  package static func isOfAnyKind(_ word: String) -> Bool { word == total || word == rest }

  /// SQL that gives the `term.id` of recorded kinds and states of people without places.
  package static let offQuotaTerms =
    "SELECT id FROM term WHERE field IN ('state', 'quota_kind') AND code = '\(offQuota.rawValue)'"

  /// SQL that is true for a row of a list whose person holds no place, by kind or state.
  ///
  /// - Parameter alias: of the table of rows; "" where it stands alone.
  package static func isOffQuota(_ alias: String = "") -> String {
    let name = alias.isEmpty ? "" : alias + "."
    let columns = ["state", "kind"].map { "coalesce(\(name)\($0), 0) IN (\(offQuotaTerms))" }
    return "(\(columns.joined(separator: " OR ")))"
  }

  /// False for 编外, which no approval grants.
  public var isQuota: Bool { self != .offQuota }
}

extension QuotaKind: FieldTerm {
  package static let words = Vocabulary(
    "quota_kind",
    [
      .init(
        administrative, "administrative quota",
        """
        XZ 行政 行政编 公务员编制 公务员编 机关行政 机关行政编制 一般行政 一般行政编制 党政机关行政编制
        党政群机关行政编制 乡镇行政编制 街道行政编制 乡镇街道行政编制 行政编制数 核定行政编制数
        """),
      .init(
        politicalLegal, "political-legal special quota",
        """
        ZF 政法 政法编 政法编制 政法专项 政法专项编 公安专项 公安专项编制 基层政法专项编制 司法助理员编制 司法专项编制 政法专项编制数
        中央政法专项编制 中央政法专项 中央政法编制 中央政法专项编 中央政法专项编制数 政法专项行政编制
        """),
      .init(
        worker, "support worker quota",
        """
        GQ 工勤 工勤编 机关工勤 机关工勤编制 行政工勤 行政工勤编制 行政机关工勤 工人 工勤人员编制 工勤编制数 工勤人员编制数 工勤控制数
        工勤人员控制数 后勤 后勤编 后勤编制 后勤服务 机关后勤服务 后勤服务编制 机关后勤服务编制 后勤服务人员 后勤服务人员编制 机关后勤
        机关后勤编制 机关后勤人员编制 机关后勤服务人员 机关后勤服务人员编制
        专项事业编制(工勤编)
        """),
      .init(
        civilServiceInstitution, "institution quota under civil-service rules",
        """
        CG 参公 参照 参照管理 参公编 参公编制 参公事业 参公事业编 参公管理事业编制 事业(参公) 事业(参照)
        事业编(参公) 事业编制(参公) 事业编制(参照) 事业编制数(参公) 事业编制数(参照)
        参照公务员法管理事业编制 参照公务员法管理事业单位编制 参照公务员法管理 参照公务员法管理编制
        参照公务员法 参照公务员管理 参照公务员法管理单位 参照公务员法管理事业单位
        """),
      .init(
        institution, "institution quota",
        """
        SY 事业 事业编 一般事业 一般事业编制 普通事业编制 事业(其他) 事业编制(其他) 事业编制(非参公)
        事业编制(非参照) 事业编制数 事业编制数(其他) 事业编制数(非参照) 其他事业编制 非参公事业编制 地方事业编制 教职工编制 中小学教职工编制 教师编制
        中小学编制 教育编制
        事业管理 事业管理岗 事业管理岗位 事业管理人员 事业专技 事业专技岗 事业专技岗位 事业技术 事业专业技术 事业专业技术岗位
        事业专业技术人员 事业编制(管理岗) 事业编制(专技岗)
        """),
      .init(
        fullyFunded, "fully funded institution quota",
        """
        SQ 全额 全额编制 全额拨款 全供 全供事业编制 财补 财政补助 财政补助事业编制 全额拨款事业 全额事业
        全额事业编 全额事业编制 财政全额 财政全额拨款 财政全额事业编制 财政全额拨款事业编制
        事业(全额) 事业编制(全额) 事业编制(全额拨款)
        """),
      .init(
        partlyFunded, "partly funded institution quota",
        """
        SC 差额 差额编制 差额拨款 差供 差额补贴 差额补助 差额拨款事业 差额事业 差额事业编 差额事业编制
        差额补贴事业编制 差额补助事业编制 财政差额 财政差额拨款 事业(差额) 事业编制(差额)
        事业编制(差额拨款)
        """),
      .init(
        selfFunded, "self-funded institution quota",
        """
        SZ 自收自支 自收自支编制 自收自支事业 自收自支事业编 经费自理 经费自理事业编制 自筹 自筹资金
        经费自筹 企业化管理 事业(自收自支) 事业编制(自收自支)
        """),
      .init(
        registered, "registered headcount",
        """
        BA 员额制 员额管理 员额编制 员额控制数 报备员额 备案员额 备案制 备案制员额 备案制编制 备案制人员 备案人员 员额人员 控制数
        人员控制数 控制总量 人员总量 事业控制编制 备案制人员控制数 备案人员控制数 备案制人员总量 员额总量
        """),
      .init(
        revolving, "revolving quota",
        "ZZ 周转 周转池 周转池编制 编制周转池 周转事业 周转事业编制 事业周转编制 行政周转编制"),
      .init(
        ringFenced, "ring-fenced quota",
        "DL 单列 单列管理 单列管理编制 专项单列 军转单列 离退休干部工作人员编制 老干部服务人员编制"),
      .init(other, "other quota", "QT 其他 其它 其它编制 机关其他编制 其他编制数"),
      .init(
        offQuota, "off quota",
        """
        BW 不占编 未占编 不占编制 未占编制 不占用编制 无编制 无编 没有编制 不在编 未在编 非在编 未入编 编制外 不占 编外人员 编外控制数 编外员额 编外限额 编外人员控制数 编外人员额度 编外聘用控制数 聘用控制数 编外用工控制数 编外聘用 编外用工 合同 合同制 合同工 聘用 聘用人员 临聘 临时聘用 临时工 派遣 劳务派遣
        公益性岗位 公益岗 辅警 政府购买服务 三支一扶 三支一扶人员 西部计划 西部计划志愿者 大学生村官 志愿者 就业见习 选调见习
        遗属 遗属人员 职工遗属 劳务派遣控制数 劳务派遣人员控制数 派遣控制数 购买服务控制数 政府购买服务控制数 购买服务岗位 辅警控制数
        """),
    ])
}
