extension OrganDraft {
  /// Carries out one plant of the plan. Quota plants without people are left to ``Approvals``.
  mutating func add(_ plant: Plant, population: inout Population) {
    switch plant {
    case .quotaOverrun, .oneBelowQuota, .secondPost, .rankWordsInTitle:
      break
    case .unapprovedKind(let people, _):
      addForeignKind(people: people, population: &population)
    case .extraDeputies(let people):
      for _ in 0..<people { addLeader(plan.deputy, .deputy, population: &population) }
      let approved = plan.seats.count { $0.rank == plan.rank.deputy && $0.role == .deputy }
      expect(
        .postOverrun, part: "\(plan.rank.deputy)/副职", expected: approved,
        actual: approved + people)
    case .postOfNoEntry:
      addLeader("党组书记", .principal, population: &population)
      expect(.postOverrun, part: "\(plan.rank.deputy)/正职", expected: 0, actual: 1)
    case .strangeBody(let sort, let people):
      addStrangeBody(sort, people: people, population: &population)
    case .paidAfterLeaving, .paidInLastMonth, .retiredLeader:
      addFormer(plant, population: &population)
    case .paidOffRoster:
      let stranger = population.next(.junior, random: &random)
      pay(stranger)
      expect(.paidOffRoster, person: stranger)
    case .unpaid:
      let person = addStaff(.junior, isPaid: false, population: &population)
      expect(.unpaid, person: person)
    case .lentInFromOutside:
      addStaff(.junior, state: .lentIn, isPaid: false, population: &population)
    case .offBook:
      let person = person(.junior, population: &population)
      let kind = plan.staffing.mainKind
      add(person, staffPosition(kind, body: InnerBodies.helpers), kind: kind, state: .offBook)
    case .steppedBackLeader:
      addLeader(plan.deputy, .deputy, state: .steppedBack, population: &population)
    case .leaderAwayBeforeRetiring:
      addLeader(plan.deputy, .deputy, state: .awayBeforeRetiring, population: &population)
    case .journey(let journey, let others):
      depart(journey, to: others, population: &population)
    }
  }

  @discardableResult
  mutating func addStaff(
    _ age: Population.Age, state: PersonState = .inPost, leftOn: Day? = nil, isPaid: Bool = true,
    isKnownElsewhere: Bool = false, population: inout Population
  ) -> Person {
    var person = person(age, population: &population)
    person.isKnownElsewhere = isKnownElsewhere
    let kind = plan.staffing.mainKind
    add(person, staffPosition(kind), kind: kind, state: state, leftOn: leftOn, isPaid: isPaid)
    return person
  }

  private mutating func addLeader(
    _ title: String, _ role: Role, state: PersonState = .inPost, leftOn: Day? = nil,
    population: inout Population
  ) {
    let position = Position(title: title, rank: plan.rank.deputy, role: role, isLeader: true)
    let person = person(state.hasLeft ? .elder : .senior, population: &population)
    add(
      person, position, kind: plan.staffing.mainKind, state: state, leftOn: leftOn,
      isPaid: !state.hasLeft)
  }

  private mutating func addForeignKind(people: Int, population: inout Population) {
    let kind = plan.staffing.foreignKind(&random)
    for _ in 0..<people {
      add(person(.junior, population: &population), staffPosition(kind), kind: kind)
    }
    expect(.unapprovedKind, part: kind.rawValue, expected: 0, actual: people)
  }

  private mutating func addStrangeBody(
    _ sort: Plant.StrangeBody, people: Int, population: inout Population
  ) {
    let suffix = plan.rank.innerSuffix
    let body =
      switch sort {
      case .lookAlike: InnerBodies.lookAlike(from: plan.bodyStart, suffix: suffix)
      case .approvedElsewhere:
        InnerBodies.ofOthers(count: plan.bodyCount, from: plan.bodyStart, suffix: suffix)
      case .invented: InnerBodies.invented(&random)
      }
    let kind = plan.staffing.mainKind
    for _ in 0..<people {
      add(person(.junior, population: &population), staffPosition(kind, body: body), kind: kind)
    }
    expect(.unapprovedBody, part: body, expected: 0, actual: people)
  }

  private mutating func addFormer(_ plant: Plant, population: inout Population) {
    let longAgo = Day(2018, 1, 1) + random.below(1_800)
    var (age, state, left) = (Population.Age.elder, PersonState.retired, Day?.some(longAgo))
    switch plant {
    case .retiredLeader:
      addLeader(plan.deputy, .deputy, state: .retired, leftOn: left, population: &population)
      return
    case .paidInLastMonth(let leftOn):
      addStaff(age, state: state, leftOn: leftOn, population: &population)
      return
    case .paidAfterLeaving(.aMonthAgoExactly): left = .goneForAMonth
    case .paidAfterLeaving(.dayUnknown): left = nil
    case .paidAfterLeaving(.resigned): (age, state, left) = (.junior, .resigned, Day(2024, 2, 29))
    case .paidAfterLeaving(.died): (age, state, left) = (.senior, .died, Day(2024, 1, 9))
    default: break
    }
    let person = addStaff(age, state: state, leftOn: left, population: &population)
    expect(.paidAfterLeaving, person: person)
  }
}
