/// What sort of body an organ is.
package enum OrganCategory: String, CaseIterable, Hashable, Sendable {
  case partyCommittee = "党委"
  case government = "政府"
  case partyDepartment = "党委部门"
  case governmentDepartment = "政府工作部门"
  case assembly = "人大政协机关"
  case judiciary = "审判检察机关"
  case massOrganisation = "群团"
  case institution = "事业单位"
  case town = "乡镇街道"
  /// A division of the organ that is its parent.
  case innerBody = "内设机构"
}

extension OrganCategory {
  /// Whether an organ of this name can be of the category: a bureau is no government, a department of the
  /// Party no Party committee. Other categories are not told by names.
  package func fits(_ name: String) -> Bool {
    let endings =
      switch self {
      case .government: ["局", "委", "委员会", "办", "办公室", "厅", "中心", "队", "院", "馆", "站", "所", "研究室"]
      case .partyCommittee: ["部", "办", "办公室", "局", "党校", "研究室", "中心"]
      default: [String]()
      }
    if endings.isEmpty { return true }
    let bare = OrganName.folded(name)
    let isWhole = ["政府", "管委会", "管理委员会", "开发区", "新区", "公署"].contains { bare.endsWith($0) }
    return isWhole || !endings.contains { bare.endsWith($0) }
  }
}

extension OrganCategory: FieldTerm {
  package static let words = Vocabulary(
    "category",
    [
      .init(partyCommittee, "Party committee", "地方党委 中共委员会"),
      .init(government, "government", "人民政府 地方政府"),
      .init(
        partyDepartment, "Party department",
        """
        党委工作部门 党委机关 党委工作机关 党委职能部门 党委办事机构 党务部门 党的部门
        省委工作机关 市委工作机关 县委工作机关 区委工作机关 省委工作部门 市委工作部门 县委工作部门 区委工作部门
        """),
      .init(
        governmentDepartment, "government department",
        """
        政府部门 政府组成部门 组成部门 工作部门 政府工作机构 政府直属机构 直属机构 政府直属特设机构 直属特设机构
        部门管理机构
        """),
      .init(
        assembly, "people's congress or CPPCC organ",
        "人大 政协 人大机关 政协机关 人大政协 人大常委会机关 人大及其常委会机关"),
      .init(
        judiciary, "court or procuracy",
        "法院 检察院 人民法院 人民检察院 审判机关 检察机关 法检 法检两院 两院"),
      .init(
        massOrganisation, "mass organisation",
        "群众团体 人民团体 群团组织 群团机关 群团部门 群众团体机关 人民团体机关 社会团体"),
      .init(
        institution, "public institution",
        """
        事业 事业机构 直属事业单位 党委直属事业单位 政府直属事业单位 部门所属事业单位 所属事业单位 下属事业单位
        公益类事业单位 公益一类 公益二类 公益一类事业单位 公益二类事业单位 行政类事业单位 生产经营类事业单位
        参公事业单位 参照公务员法管理事业单位 其他事业单位
        """),
      .init(
        town, "town or subdistrict",
        "乡镇 乡 镇 街道 街道办事处 镇街 街镇 镇(街道) 乡镇机关 街道机关 乡镇街道机关"),
      .init(
        innerBody, "inner body", "内设 内部机构 内设部门 内设科室 内设处室 内设股室 科室 处室 股室"),
    ])
}
