extension Draft {
  /// A number of leaders without titles is all that is known of them; with titles it is only compared.
  mutating func settleLeaders() {
    for name in organs.map(\.name) { update(name) { $0.settleSecretaries() } }
    for total in leaderTotals {
      update(total.organ) { organ in
        guard organ.leaders.main.isEmpty, organ.leaders.deputy.isEmpty else { return }
        let post = { (title: String, number: Int) in
          PostProposal(title: title, number: number, isConcurrent: false, span: total.span)
        }
        if let split = total.split {
          organ.leaders.main.append(post("正职", split.main))
          organ.leaders.deputy.append(post("副职", split.deputy))
        } else {
          organ.leaders.other.append(post(total.label, total.number))
        }
      }
    }
  }
}
