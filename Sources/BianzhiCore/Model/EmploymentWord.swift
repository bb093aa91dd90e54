/// Words of 用工形式 or 人员身份 that say by what somebody works: 人事代理, 合同制, 聘用制.
package enum EmploymentWord: Hashable, Sendable {
  /// By an agency's or a contract's rules: whoever has no kind of quota beside it holds no place.
  case agency, contract
  /// Institutions employ people so on places and beside them: 聘用制.
  case appointed

  /// - Returns: nil for words that say something else, or say 编外 themselves.
  package init?(_ text: String) {
    guard text.count <= 12, ["代理", "合同", "聘", "派遣", "外包"].contains(where: text.holds) else {
      return nil
    }
    let key = Vocabulary.key(of: text)
    if key.wholeMatch(of: Self.agencies) != nil {
      self = .agency
    } else if key.wholeMatch(of: Self.contracts) != nil {
      self = .contract
    } else if key.wholeMatch(of: Self.appointments) != nil {
      self = .appointed
    } else {
      return nil
    }
  }

  /// Whether a word says that its holder has no place, where nothing else tells of one.
  package var isOutside: Bool { self != .appointed }

  nonisolated(unsafe) private static let agencies: Regex<Substring> =
    /(?:人事|人才|劳动|劳动人事|人事人才)代理(?:制|人员|用工|员工|职工|聘用|教师|护士|医师)*|人事派遣(?:制|人员|用工|员工)*|(?:劳务|服务|业务)外包(?:制|人员|用工|员工)*/
  nonisolated(unsafe) private static let contracts: Regex<Substring> =
    /(?:签订)?(?:劳动)?合同(?:制|工|用工|聘用)*(?:人员|员工|职工|教师|护士|医师|司机|驾驶员)*/
  nonisolated(unsafe) private static let appointments: Regex<Substring> =
    /(?:全员|单位|岗位)?(?:聘用|聘任|招聘)(?:合同)?制?(?:人员|员工|职工|干部)*|(?:劳动)?合同制工人/
}
