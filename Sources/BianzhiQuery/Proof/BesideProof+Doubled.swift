import BianzhiCore

extension FindingProofs {
  /// Rows of one person that came up twice on a roster since, where somebody else is on it no more: the row of the one
  /// may bear the name of the other.
  func doubled(
    _ since: PeopleSince, _ sighting: Sighting, _ seen: RunInfo, _ run: RunInfo
  ) throws -> [BesideProof.Person] {
    guard !since.gone.isEmpty else { return [] }
    let rows = { (run: RunInfo) in
      let all = try self.people.listed(sighting, in: run).filter { $0.isOnPlace && !$0.hasLeft }
      return Dictionary(grouping: all) { OfOrgan(organ: $0.organ, mark: $0.mark) }
        .filter { $0.value.count > 1 }
    }
    let (now, before) = (try rows(run), try rows(seen))
    return now.filter { before[$0.key] == nil }.values.compactMap(\.first)
      .sorted { $0.row < $1.row }.map { row in
        .init(
          name: row.name,
          written: Wording(zh: "花名册上新出现重复的行", en: "on the roster twice now"))
      }
  }

  private struct OfOrgan: Hashable {
    let organ: Int64
    let mark: PersonMark
  }
}
