extension OrganDraft {
  mutating func expect(
    _ rule: Rule, part: String? = nil, expected: Int? = nil, actual: Int? = nil,
    person: Person? = nil
  ) {
    planted.append(
      Finding(
        rule: rule, organ: plan.code, part: part, expected: expected, actual: actual,
        person: person?.number))
  }

  /// The first half of a journey: the person's place here, and the later organs told.
  mutating func depart(
    _ journey: Plant.Journey, to others: [Int], population: inout Population
  ) {
    let person: Person
    switch journey {
    case .doublePlace, .triplePlace, .paidTwice:
      person = addStaff(.junior, isKnownElsewhere: true, population: &population)
    case .retiredThenRehired:
      person = addStaff(
        .elder, state: .retired, leftOn: Day(2021, 7, 31), isPaid: false, isKnownElsewhere: true,
        population: &population)
    case .transferred:
      person = addStaff(
        .junior, state: .transferred, leftOn: Day(2024, 3, 15), isPaid: false,
        isKnownElsewhere: true, population: &population)
    case .lent:
      person = addStaff(
        .junior, state: .lentOut, isKnownElsewhere: true, population: &population)
    case .paidByAnother:
      person = addStaff(
        .junior, isPaid: false, isKnownElsewhere: true, population: &population)
    case .paidTwiceOffRoster:
      var stranger = population.next(.junior, random: &random)
      stranger.isKnownElsewhere = true
      pay(stranger)
      expect(.paidOffRoster, person: stranger)
      person = stranger
    }
    for other in others {
      departures.append((other, Arrival(person: person, journey: journey)))
    }
    let codes = ([plan.code] + others.map { city.organs[$0].code }).sorted()
    let isTwice = journey == .doublePlace || journey == .triplePlace
    if isTwice { planted.append(.inSeveral(codes, person)) }
    if journey == .paidTwice || journey == .paidTwiceOffRoster || (isTwice && person.isMan) {
      // Told of the payer at which the person holds no place.
      let payer = journey == .paidTwice ? codes.first { $0 != plan.code } : codes.first
      planted.append(Finding(rule: .paidDouble, organ: payer ?? codes[0], person: person.number))
    }
  }

  /// The second half of a journey.
  mutating func receive(_ arrival: Arrival) {
    let kind = plan.staffing.mainKind
    let person = arrival.person
    switch arrival.journey {
    case .doublePlace, .triplePlace:
      _ = random.once(in: 2)  // Keeps the draws behind it as they were.
      add(person, staffPosition(kind), kind: kind, isPaid: person.isMan)
    case .retiredThenRehired:
      add(person, staffPosition(kind), kind: kind)
      expect(.pastAge, person: person)
    case .transferred:
      add(person, staffPosition(kind), kind: kind)
    case .lent:
      add(person, staffPosition(kind), kind: kind, state: .lentIn, isPaid: false)
    case .paidTwice, .paidByAnother:
      pay(person)
    case .paidTwiceOffRoster:
      pay(person)
      expect(.paidOffRoster, person: person)
    }
  }
}
