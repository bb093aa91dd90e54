/// What an office may settle for itself when leaders are selected.
package struct SelectionRules: Hashable, Sendable {
  package var thresholds = TenureThresholds()
  /// Whether time in charge before the appointment counts.
  package var countsActing = false
  /// Months after an audit during which no other is due.
  package var coolDown = 24

  package init() {}

  package init(thresholds: TenureThresholds, countsActing: Bool, coolDown: Int) {
    (self.thresholds, self.countsActing, self.coolDown) = (thresholds, countsActing, coolDown)
  }
}
