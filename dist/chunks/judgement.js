// src/schema/judgement.js
var e = /* @__PURE__ */ ((e, t) => () => (t || (e((t = { exports: {} }).exports, t, t.exports), e = null), t.exports))(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	function t(e) {
		let t = e.length, n = 0, r = 0, i;
		for (; r < t;) n++, i = e.charCodeAt(r++), i >= 55296 && i <= 56319 && r < t && (i = e.charCodeAt(r), (i & 64512) == 56320 && r++);
		return n;
	}
	e.default = t, t.code = `require("ajv/dist/runtime/ucs2length").default`;
}));
const t = pe;
const n = {
	$schema: `https://json-schema.org/draft/2020-12/schema`,
	$id: `judgement.schema.json`,
	title: `a judgement.json`,
	description: `Everything that a check found, computed once. Numbers are raw: times in ms, sizes in bytes, ratios 0..1. More may stand beside what is described here.`,
	type: `object`,
	required: [
		`schemaVersion`,
		`tool`,
		`service`,
		`time`,
		`assessment`,
		`failures`,
		`scenarios`,
		`indicators`,
		`findings`,
		`concerns`,
		`waivers`,
		`baseline`,
		`report`
	],
	properties: {
		schemaVersion: {
			description: `Version of this format. This is version 1.`,
			type: `integer`,
			const: 1
		},
		tool: {
			description: `What wrote it.`,
			type: `object`,
			required: [`name`, `version`],
			properties: {
				name: { const: `plimsoll` },
				version: {
					description: `The version of Plimsoll.`,
					type: `string`,
					minLength: 1
				}
			}
		},
		service: {
			description: `The service under test.`,
			type: `string`
		},
		time: {
			$ref: `#/$defs/time`,
			description: `When it was judged.`
		},
		assessment: {
			description: "The verdict of the whole: `concerns` is a pass with something that a reviewer must know.",
			enum: [
				`pass`,
				`concerns`,
				`fail`
			]
		},
		failures: {
			description: "Why the gate failed; empty unless the assessment is `fail`.",
			type: `array`,
			items: { $ref: `#/$defs/failure` }
		},
		scenarios: {
			description: `The scenarios, in the order of the config.`,
			type: `array`,
			items: { $ref: `#/$defs/scenario` }
		},
		indicators: {
			description: `Every number with the answers to its questions.`,
			type: `array`,
			items: { $ref: `#/$defs/indicator` }
		},
		findings: {
			description: `What was diagnosed, the gravest first.`,
			type: `array`,
			items: { $ref: `#/$defs/finding` }
		},
		concerns: {
			description: `What does not fail the gate but a reviewer must know.`,
			type: `array`,
			items: {
				type: `object`,
				required: [`id`, `text`],
				properties: {
					id: {
						description: `Stable name of the concern.`,
						type: `string`,
						minLength: 1
					},
					text: {
						description: `The concern in words.`,
						type: `string`
					},
					scenario: { type: `string` }
				}
			}
		},
		waivers: {
			description: `The waivers of the config, as they stood when judged.`,
			type: `array`,
			items: { $ref: `#/$defs/waiver` }
		},
		baseline: { $ref: `#/$defs/baseline` },
		rules: { $ref: `#/$defs/rules` },
		release: { $ref: `#/$defs/release` },
		report: { $ref: `#/$defs/report` }
	},
	$defs: {
		time: {
			description: `ISO 8601, UTC.`,
			type: `string`,
			pattern: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$`
		},
		quantity: {
			description: `A count or a duration.`,
			type: `number`,
			minimum: 0
		},
		unit: {
			description: `The unit of a number.`,
			enum: [
				`ms`,
				`bytes`,
				`ratio`,
				`count`,
				`1/s`,
				`bytes/s`,
				`1/h`,
				`bytes/h`,
				`users`,
				`number`
			]
		},
		source: {
			description: `Where a number was read.`,
			type: `object`,
			required: [`file`, `at`],
			properties: {
				file: {
					description: `The file, or the address asked.`,
					type: `string`
				},
				at: {
					description: `The path inside the file, its line, or the query.`,
					type: `string`
				}
			}
		},
		failure: {
			description: `One reason for exit code 1.`,
			type: `object`,
			required: [
				`kind`,
				`scenario`,
				`indicator`
			],
			properties: {
				kind: { enum: [
					`missed`,
					`unmeasured`,
					`worsened`,
					`inconclusive`,
					`waiver`
				] },
				scenario: { type: `string` },
				indicator: {
					description: "`http_req_duration p(95)`.",
					type: `string`
				}
			}
		},
		scenario: {
			description: `One scenario: what was planned and what was read.`,
			type: `object`,
			required: [
				`name`,
				`kind`,
				`load`,
				`state`,
				`files`,
				`repeats`,
				`objectivesFrom`,
				`checks`
			],
			properties: {
				name: {
					type: `string`,
					minLength: 1
				},
				title: { type: `string` },
				kind: { enum: [
					`ramp-up`,
					`sustained`,
					`spike`,
					`endurance`,
					`other`
				] },
				load: {
					description: `The load that was planned.`,
					type: `object`,
					properties: {
						users: { $ref: `#/$defs/quantity` },
						durationMs: { $ref: `#/$defs/quantity` },
						rate: { $ref: `#/$defs/quantity` }
					}
				},
				state: { enum: [`judged`, `not run`] },
				files: {
					description: `The files that were read.`,
					type: `array`,
					items: {
						type: `object`,
						required: [`path`, `format`],
						properties: {
							path: { type: `string` },
							format: { type: `string` }
						}
					}
				},
				ignored: {
					description: `Files found beside them that are no k6 outputs.`,
					type: `array`,
					items: { type: `string` }
				},
				notes: {
					description: `How to read the files, where that is not plain; takes nothing from a pass.`,
					type: `array`,
					items: { type: `string` }
				},
				k6Version: { type: `string` },
				start: { $ref: `#/$defs/time` },
				durationMs: { $ref: `#/$defs/quantity` },
				repeats: {
					description: `Measurements of the same commit.`,
					$ref: `#/$defs/quantity`
				},
				objectivesFrom: { enum: [`config`, `k6 thresholds`] },
				checks: {
					description: `The checks of the k6 script.`,
					type: `object`,
					required: [
						`passes`,
						`fails`,
						`failing`
					],
					properties: {
						passes: { $ref: `#/$defs/quantity` },
						fails: { $ref: `#/$defs/quantity` },
						failing: {
							type: `array`,
							items: {
								type: `object`,
								required: [
									`path`,
									`passes`,
									`fails`
								],
								properties: {
									path: { type: `string` },
									passes: { $ref: `#/$defs/quantity` },
									fails: { $ref: `#/$defs/quantity` }
								}
							}
						}
					}
				},
				capacity: { $ref: `#/$defs/capacity` },
				samples: { $ref: `#/$defs/samples` },
				resources: { $ref: `#/$defs/resources` }
			}
		},
		capacity: {
			description: `How much the service carries, from several levels of load in one run.`,
			type: `object`,
			required: [
				`cut`,
				`levels`,
				`closure`,
				`scalability`,
				`knee`,
				`growth`
			],
			properties: {
				cut: {
					description: `Where the levels come from.`,
					enum: [`plateaus`, `ramp`]
				},
				levels: {
					description: `In order of users.`,
					type: `array`,
					items: {
						type: `object`,
						required: [
							`users`,
							`requestsPerSecond`,
							`meanMs`,
							`p95Ms`
						],
						properties: {
							users: { $ref: `#/$defs/quantity` },
							requestsPerSecond: { $ref: `#/$defs/quantity` },
							meanMs: { $ref: `#/$defs/quantity` },
							p95Ms: { $ref: `#/$defs/quantity` },
							errorRate: { $ref: `#/$defs/share` }
						}
					}
				},
				closure: {
					description: `Little's law: the time of iterations over the time of users.`,
					type: `object`,
					required: [`kind`],
					properties: {
						kind: { enum: [
							`closed`,
							`not closed`,
							`not assessed`
						] },
						ratio: { $ref: `#/$defs/quantity` },
						why: { enum: [`no iterations`, `long iterations`] }
					}
				},
				scalability: {
					description: `The Universal Scalability Law, or why none is told.`,
					type: `object`,
					required: [`kind`],
					properties: {
						kind: { enum: [`fitted`, `not told`] },
						alone: {
							description: `λ: requests a second of one user.`,
							$ref: `#/$defs/estimate`
						},
						contention: {
							description: `σ.`,
							$ref: `#/$defs/estimate`
						},
						crosstalk: {
							description: `κ.`,
							$ref: `#/$defs/estimate`
						},
						explained: {
							description: `R².`,
							type: `number`
						},
						peak: {
							description: "Where throughput is greatest; `beyond`: more than twice the users that were measured.",
							type: `object`,
							required: [`kind`, `users`],
							properties: {
								kind: { enum: [`within reach`, `beyond`] },
								users: { $ref: `#/$defs/quantity` },
								from: { $ref: `#/$defs/quantity` },
								to: { $ref: `#/$defs/quantity` },
								requestsPerSecond: { $ref: `#/$defs/quantity` }
							}
						},
						why: { enum: [
							`too few levels`,
							`too narrow`,
							`poor fit`,
							`not closed`
						] },
						levels: { $ref: `#/$defs/quantity` },
						span: { $ref: `#/$defs/quantity` }
					},
					if: {
						type: `object`,
						properties: { kind: { const: `fitted` } }
					},
					then: { required: [
						`alone`,
						`contention`,
						`crosstalk`,
						`explained`,
						`peak`
					] },
					else: { required: [
						`why`,
						`levels`,
						`span`
					] }
				},
				knee: {
					description: `The most users at which p95 and errors still met their objectives.`,
					type: `object`,
					required: [`kind`],
					properties: {
						kind: { enum: [
							`found`,
							`not reached`,
							`below`,
							`no objective`
						] },
						users: { $ref: `#/$defs/quantity` },
						requestsPerSecond: { $ref: `#/$defs/quantity` },
						between: {
							description: `The last level that met them, and the first that did not.`,
							type: `array`,
							items: { $ref: `#/$defs/quantity` },
							minItems: 2,
							maxItems: 2
						},
						objective: {
							description: `The one that gives way first.`,
							type: `string`
						}
					}
				},
				iterationsPerHour: {
					description: `At the last level before the knee.`,
					$ref: `#/$defs/quantity`
				},
				growth: {
					description: `What multiples of the greatest load would need.`,
					type: `object`,
					required: [`users`, `rows`],
					properties: {
						users: { $ref: `#/$defs/quantity` },
						instances: { $ref: `#/$defs/quantity` },
						rows: {
							type: `array`,
							items: {
								type: `object`,
								required: [
									`times`,
									`users`,
									`need`
								],
								properties: {
									times: { $ref: `#/$defs/quantity` },
									users: { $ref: `#/$defs/quantity` },
									need: {
										type: `object`,
										required: [`kind`],
										properties: {
											kind: { enum: [
												`instances`,
												`not measured`,
												`unknown`
											] },
											count: { $ref: `#/$defs/quantity` },
											from: { $ref: `#/$defs/quantity` },
											to: { $ref: `#/$defs/quantity` },
											why: { enum: [
												`no knee`,
												`no instances`,
												`no CPU`
											] }
										}
									}
								}
							}
						}
					}
				},
				busiest: {
					description: `The component that fills up first by the utilisation law.`,
					type: `object`,
					required: [
						`name`,
						`role`,
						`utilisation`,
						`requestsPerSecond`
					],
					properties: {
						name: {
							description: `Its query.`,
							type: `string`,
							minLength: 1
						},
						role: {
							type: `string`,
							minLength: 1
						},
						utilisation: { $ref: `#/$defs/share` },
						requestsPerSecond: { $ref: `#/$defs/quantity` },
						fullAt: {
							description: `Requests a second at which it would be full.`,
							$ref: `#/$defs/quantity`
						}
					}
				}
			}
		},
		estimate: {
			description: `A number with its 95 % interval.`,
			type: `object`,
			required: [`value`, `interval`],
			properties: {
				value: { type: `number` },
				interval: {
					type: `array`,
					items: { type: `number` },
					minItems: 2,
					maxItems: 2
				}
			}
		},
		indicator: {
			description: `One number of one scenario: an aggregation of a metric, over the whole run or a phase.`,
			type: `object`,
			required: [
				`scenario`,
				`metric`,
				`aggregation`,
				`unit`
			],
			properties: {
				scenario: {
					type: `string`,
					minLength: 1
				},
				phase: {
					description: `Absent for the whole run.`,
					type: `string`,
					minLength: 1
				},
				metric: {
					type: `string`,
					minLength: 1
				},
				aggregation: {
					description: "`p(95)`, `rate`.",
					type: `string`,
					minLength: 1
				},
				unit: { $ref: `#/$defs/unit` },
				value: {
					description: `Absent when it was not measured.`,
					type: `number`
				},
				samples: { $ref: `#/$defs/quantity` },
				source: { $ref: `#/$defs/source` },
				objective: { $ref: `#/$defs/objective` },
				change: { $ref: `#/$defs/change` }
			}
		},
		objective: {
			description: `What the indicator owes, and whether it was met.`,
			type: `object`,
			required: [
				`text`,
				`comparator`,
				`limit`,
				`verdict`,
				`waived`,
				`from`
			],
			properties: {
				text: {
					description: "`p(95) < 3s`.",
					type: `string`,
					minLength: 1
				},
				comparator: { enum: [
					`<`,
					`<=`,
					`>`,
					`>=`,
					`==`,
					`!=`
				] },
				limit: {
					description: `In the indicator's unit.`,
					type: `number`
				},
				verdict: { enum: [
					`met`,
					`missed`,
					`unmeasured`
				] },
				reason: {
					description: `Why it is unmeasured, or what other than a value decided.`,
					type: `string`
				},
				waived: { type: `boolean` },
				from: { $ref: `#/$defs/source` }
			}
		},
		change: {
			description: `The indicator against its baseline. Numbers are absent without a baseline.`,
			type: `object`,
			required: [`verdict`, `gated`],
			properties: {
				verdict: { enum: [
					`improved`,
					`held`,
					`worsened`,
					`inconclusive`,
					`no baseline`
				] },
				gated: {
					description: `Whether it may fail the gate.`,
					type: `boolean`
				},
				reason: {
					description: `Why there is no baseline.`,
					type: `string`
				},
				scale: {
					description: `Relative change, or percentage points.`,
					enum: [`percent`, `points`]
				},
				before: {
					description: `The mean of the baseline, in the indicator's unit.`,
					type: `number`
				},
				percent: {
					description: `The change: 15.2 is 15.2 % (or points) more.`,
					type: `number`
				},
				interval: {
					description: "The 95 % interval of `percent`.",
					type: `array`,
					items: { type: `number` },
					minItems: 2,
					maxItems: 2
				},
				noticeable: {
					description: `The smallest worsening this gate would have noticed.`,
					type: `number`
				},
				p: {
					type: `number`,
					minimum: 0,
					maximum: 1
				},
				noise: {
					description: `Run-to-run standard deviation, in the same scale.`,
					type: `number`
				},
				baselineRuns: { $ref: `#/$defs/quantity` },
				repeats: { $ref: `#/$defs/quantity` },
				sentence: {
					description: `The change in words.`,
					type: `string`
				},
				doubt: {
					description: `Why the change is inconclusive, with what would decide it.`,
					type: `object`,
					required: [`kind`],
					properties: {
						kind: { enum: [
							`suspected`,
							`blind`,
							`repeats disagree`,
							`less load`,
							`other mix`
						] },
						percent: {
							description: `By how much throughput, or requests per iteration, changed.`,
							type: `number`
						},
						repeatsNeeded: { $ref: `#/$defs/quantity` },
						runsNeeded: { $ref: `#/$defs/quantity` },
						isNote: {
							description: `It takes nothing from a pass.`,
							const: !0
						}
					}
				},
				reasoning: { $ref: `#/$defs/reasoning` }
			},
			if: {
				type: `object`,
				properties: { verdict: { const: `no baseline` } }
			},
			then: { required: [`reason`] },
			else: { required: [
				`scale`,
				`before`,
				`percent`,
				`interval`,
				`noticeable`,
				`p`,
				`noise`,
				`baselineRuns`,
				`repeats`,
				`sentence`
			] }
		},
		reasoning: {
			description: `How the verdict on a change was reached, number by number.`,
			type: `object`,
			required: [
				`direction`,
				`tolerance`,
				`family`,
				`alpha`,
				`share`,
				`weighing`
			],
			properties: {
				direction: { enum: [
					`lower-is-better`,
					`higher-is-better`,
					`undirected`
				] },
				tolerance: {
					description: `The change that matters, in the scale of the change.`,
					$ref: `#/$defs/quantity`
				},
				family: {
					description: `Gated comparisons of the check, which share alpha.`,
					$ref: `#/$defs/quantity`
				},
				alpha: {
					description: `The risk of one false alarm among them all.`,
					$ref: `#/$defs/share`
				},
				share: {
					description: `What this comparison may spend of alpha at the strictest.`,
					$ref: `#/$defs/share`
				},
				weighing: {
					description: `The numbers behind the probability.`,
					type: `object`,
					required: [`kind`],
					properties: {
						kind: { enum: [`moderated t`, `negative binomial`] },
						t: { type: `number` },
						freedom: {
							description: `Degrees of freedom.`,
							$ref: `#/$defs/quantity`
						},
						error: {
							description: `Standard error of the logarithm of the change.`,
							$ref: `#/$defs/quantity`
						},
						now: { $ref: `#/$defs/occurrences` },
						past: { $ref: `#/$defs/occurrences` },
						crowding: {
							description: `Happenings that come together and count as one.`,
							$ref: `#/$defs/quantity`
						}
					},
					if: {
						type: `object`,
						properties: { kind: { const: `moderated t` } }
					},
					then: { required: [
						`t`,
						`freedom`,
						`error`
					] },
					else: { required: [
						`now`,
						`past`,
						`crowding`
					] }
				},
				step: {
					description: `Where a gated comparison stood in Holm's step-down.`,
					type: `object`,
					required: [
						`side`,
						`p`,
						`rank`,
						`limit`,
						`rejected`
					],
					properties: {
						side: {
							description: `The side to which it moved.`,
							enum: [`worse`, `better`]
						},
						p: { $ref: `#/$defs/share` },
						rank: {
							description: `1 for the smallest p of the family.`,
							$ref: `#/$defs/quantity`
						},
						limit: {
							description: `Alpha over the comparisons that were left.`,
							$ref: `#/$defs/share`
						},
						rejected: {
							description: `Whether chance is ruled out.`,
							type: `boolean`
						}
					}
				}
			}
		},
		share: {
			type: `number`,
			minimum: 0,
			maximum: 1
		},
		occurrences: {
			description: `How often a rare thing happened, out of how many.`,
			type: `object`,
			required: [`k`, `n`],
			properties: {
				k: { $ref: `#/$defs/quantity` },
				n: { $ref: `#/$defs/quantity` }
			}
		},
		finding: {
			description: `A diagnosed thing, with what it rests on.`,
			type: `object`,
			required: [
				`rule`,
				`title`,
				`priority`,
				`scenario`,
				`component`,
				`description`,
				`impact`,
				`cause`,
				`recommendation`,
				`effort`,
				`confidence`,
				`evidence`
			],
			properties: {
				rule: {
					description: `Stable name of the rule.`,
					type: `string`,
					minLength: 1
				},
				title: {
					type: `string`,
					minLength: 1
				},
				priority: { enum: [
					`P0`,
					`P1`,
					`P2`
				] },
				scenario: { type: `string` },
				component: { type: `string` },
				description: { type: `string` },
				impact: { type: `string` },
				cause: { type: `string` },
				disprovedBy: { type: `string` },
				recommendation: { type: `string` },
				expectedImpact: {
					description: `What would be better without it, from the evidence.`,
					type: `string`
				},
				effort: { enum: [
					`hours`,
					`days`,
					`weeks`
				] },
				confidence: { enum: [`likely`, `possible`] },
				evidence: {
					type: `array`,
					items: {
						type: `object`,
						required: [`text`, `source`],
						properties: {
							text: { type: `string` },
							source: { $ref: `#/$defs/source` }
						}
					}
				}
			}
		},
		waiver: {
			description: `A waiver and how it stood.`,
			type: `object`,
			required: [
				`scenario`,
				`objective`,
				`until`,
				`reason`,
				`state`
			],
			properties: {
				scenario: { type: `string` },
				objective: { type: `string` },
				until: {
					type: `string`,
					pattern: `^\\d{4}-\\d{2}-\\d{2}$`
				},
				reason: { type: `string` },
				waives: {
					description: `What it waives; everything where absent.`,
					type: `array`,
					items: { enum: [
						`missed`,
						`unmeasured`,
						`worsened`,
						`inconclusive`
					] }
				},
				bound: {
					description: "How far it may go, as written: `< 6s`.",
					type: `string`
				},
				state: { enum: [
					`used`,
					`not needed`,
					`exceeded`,
					`expired`,
					`unmatched`,
					`not run`
				] }
			}
		},
		baseline: {
			description: `What the runs were compared with.`,
			type: `object`,
			required: [`kind`, `file`],
			properties: {
				kind: { enum: [
					`none yet`,
					`history`,
					`side by side`
				] },
				file: {
					description: `The baseline file; side by side, the files of the base runs.`,
					type: `string`
				},
				runs: {
					description: `Runs in the baseline, by scenario.`,
					type: `object`,
					additionalProperties: { $ref: `#/$defs/quantity` }
				}
			},
			if: {
				type: `object`,
				properties: { kind: { not: { const: `none yet` } } }
			},
			then: { required: [`runs`] }
		},
		rules: {
			description: `What the pull request changes in the rules by which it is judged; none of it counts before the merge. Absent where nothing is changed.`,
			type: `object`,
			required: [`base`, `changes`],
			properties: {
				base: {
					description: `The commit whose rules count.`,
					type: `string`
				},
				changes: {
					type: `array`,
					items: {
						type: `object`,
						required: [`rule`, `effect`],
						properties: {
							rule: {
								description: `Which rule, in words.`,
								type: `string`
							},
							before: {
								description: `As the base commit has it; absent: it had none.`,
								type: `string`
							},
							after: {
								description: `As the pull request has it; absent: it has none any more.`,
								type: `string`
							},
							effect: {
								description: "What it does to the gate; `not comparable`: a person has to look.",
								enum: [
									`loosens`,
									`tightens`,
									`neutral`,
									`not comparable`
								]
							}
						}
					}
				}
			}
		},
		release: {
			description: `Present where a release was judged: all scenarios, no open doubt.`,
			type: `object`,
			required: [`signOffs`],
			properties: { signOffs: {
				description: `The approving reviews that sign it.`,
				type: `array`,
				items: {
					type: `object`,
					required: [
						`role`,
						`name`,
						`time`,
						`url`
					],
					properties: {
						role: {
							description: "One of `report.signOff`.",
							type: `string`
						},
						name: {
							description: `The reviewer's login.`,
							type: `string`
						},
						time: { $ref: `#/$defs/time` },
						url: {
							description: `The review.`,
							type: `string`
						}
					}
				}
			} }
		},
		report: {
			description: `What only people know.`,
			type: `object`,
			required: [
				`environment`,
				`software`,
				`links`,
				`signOff`
			],
			properties: {
				environment: {
					type: `array`,
					items: {
						type: `object`,
						required: [`component`, `specification`],
						properties: {
							component: { type: `string` },
							specification: { type: `string` },
							count: { $ref: `#/$defs/quantity` }
						}
					}
				},
				software: { $ref: `#/$defs/texts` },
				links: { $ref: `#/$defs/texts` },
				signOff: {
					type: `array`,
					items: { type: `string` }
				},
				preparedBy: { type: `string` },
				testPeriod: { type: `string` },
				apm: { type: `string` }
			}
		},
		texts: {
			type: `object`,
			additionalProperties: { type: `string` }
		},
		curve: {
			description: `A curve in equal buckets; null where a bucket has no number.`,
			type: `array`,
			items: { type: [`number`, `null`] }
		},
		counts: {
			description: `How often each was seen.`,
			type: `object`,
			additionalProperties: { $ref: `#/$defs/quantity` }
		},
		stretch: {
			description: `From when to when, in milliseconds from the start of the run.`,
			type: `object`,
			required: [`fromMs`, `toMs`],
			properties: {
				fromMs: { type: `number` },
				toMs: { type: `number` }
			}
		},
		runPart: {
			description: `What happened in one part of a run.`,
			type: `object`,
			required: [
				`fromMs`,
				`toMs`,
				`requests`,
				`failures`,
				`requestsPerSecond`
			],
			properties: {
				fromMs: { type: `number` },
				toMs: { type: `number` },
				requests: { $ref: `#/$defs/quantity` },
				failures: { $ref: `#/$defs/quantity` },
				errorRate: { type: `number` },
				p50Ms: { type: `number` },
				p95Ms: { type: `number` },
				p99Ms: { type: `number` },
				requestsPerSecond: { $ref: `#/$defs/quantity` },
				users: { $ref: `#/$defs/quantity` }
			}
		},
		phase: {
			description: `A named part of a run with its numbers.`,
			type: `object`,
			required: [
				`name`,
				`origin`,
				`durationMs`,
				`fromMs`,
				`toMs`,
				`requests`,
				`failures`,
				`requestsPerSecond`
			],
			properties: {
				name: { type: `string` },
				origin: { enum: [
					`config`,
					`tag`,
					`found`
				] },
				durationMs: { $ref: `#/$defs/quantity` },
				stretches: {
					type: `array`,
					items: { $ref: `#/$defs/stretch` }
				},
				fromMs: { type: `number` },
				toMs: { type: `number` },
				requests: { $ref: `#/$defs/quantity` },
				failures: { $ref: `#/$defs/quantity` },
				errorRate: { type: `number` },
				p50Ms: { type: `number` },
				p95Ms: { type: `number` },
				p99Ms: { type: `number` },
				requestsPerSecond: { $ref: `#/$defs/quantity` },
				users: { $ref: `#/$defs/quantity` }
			}
		},
		trend: {
			description: `Where a number went over the measured phase. Shares are of the level at the start.`,
			type: `object`,
			required: [`kind`, `buckets`],
			properties: {
				kind: { enum: [
					`stable`,
					`increasing`,
					`decreasing`,
					`not assessed`
				] },
				buckets: { $ref: `#/$defs/quantity` },
				why: { enum: [
					`too few buckets`,
					`no data`,
					`zero level`,
					`the load moved`
				] },
				changeShare: { type: `number` },
				interval: {
					type: `array`,
					items: { type: `number` },
					minItems: 2,
					maxItems: 2
				},
				degradation: { enum: [
					`none`,
					`minimal`,
					`moderate`,
					`significant`
				] }
			},
			if: { properties: { kind: { const: `not assessed` } } },
			then: { required: [`why`] },
			else: { required: [
				`changeShare`,
				`interval`,
				`degradation`
			] }
		},
		pattern: {
			description: `Whether a utilisation kept its level, rose, or had peaks.`,
			type: `object`,
			required: [`kind`, `buckets`],
			properties: {
				kind: { enum: [
					`stable`,
					`increasing`,
					`spiking`,
					`not assessed`
				] },
				buckets: { $ref: `#/$defs/quantity` },
				why: { enum: [
					`too few buckets`,
					`no data`,
					`zero level`,
					`the load moved`
				] },
				median: { type: `number` },
				p99: { type: `number` },
				changeShare: { type: `number` }
			},
			if: { properties: { kind: { const: `not assessed` } } },
			then: { required: [`why`] },
			else: { required: [
				`median`,
				`p99`,
				`changeShare`
			] }
		},
		leak: {
			description: `Whether memory was kept. Rates are bytes per hour.`,
			type: `object`,
			required: [`kind`, `buckets`],
			properties: {
				kind: { enum: [
					`none`,
					`suspected`,
					`confirmed`,
					`not assessed`
				] },
				buckets: { $ref: `#/$defs/quantity` },
				why: { enum: [`too few buckets`, `no data`] },
				bytesPerHour: { type: `number` },
				interval: {
					type: `array`,
					items: { type: `number` },
					minItems: 2,
					maxItems: 2
				},
				growthShare: { type: `number` },
				startBytes: { type: `number` },
				endBytes: { type: `number` },
				extrapolatedFromMs: { $ref: `#/$defs/quantity` }
			},
			if: { properties: { kind: { const: `not assessed` } } },
			then: { required: [`why`] },
			else: { required: [
				`bytesPerHour`,
				`interval`,
				`growthShare`,
				`startBytes`,
				`endBytes`
			] }
		},
		spikeRecovery: {
			description: `How one spike ended.`,
			type: `object`,
			required: [`kind`],
			properties: {
				kind: { enum: [
					`recovered`,
					`not recovered`,
					`not assessed`
				] },
				backMs: { type: `number` },
				seconds: { $ref: `#/$defs/quantity` },
				withinSeconds: { $ref: `#/$defs/quantity` },
				why: { enum: [`the load never came back`, `too little time after the spike`] }
			},
			allOf: [
				{
					if: { properties: { kind: { const: `recovered` } } },
					then: { required: [`backMs`, `seconds`] }
				},
				{
					if: { properties: { kind: { const: `not recovered` } } },
					then: { required: [`backMs`, `withinSeconds`] }
				},
				{
					if: { properties: { kind: { const: `not assessed` } } },
					then: { required: [`why`] }
				}
			]
		},
		recovery: {
			description: `How the service came back after its spikes.`,
			type: `object`,
			required: [`kind`, `spikes`],
			properties: {
				kind: { enum: [
					`recovered`,
					`not recovered`,
					`not assessed`
				] },
				seconds: { $ref: `#/$defs/quantity` },
				withinSeconds: { $ref: `#/$defs/quantity` },
				why: { enum: [
					`no spike`,
					`no requests before the spike`,
					`the load never came back`,
					`too little time after the spike`
				] },
				spikes: {
					type: `array`,
					items: { $ref: `#/$defs/spikeRecovery` }
				}
			},
			allOf: [
				{
					if: { properties: { kind: { const: `recovered` } } },
					then: {
						required: [`seconds`],
						properties: { spikes: {
							type: `array`,
							minItems: 1
						} }
					}
				},
				{
					if: { properties: { kind: { const: `not recovered` } } },
					then: {
						required: [`withinSeconds`],
						properties: { spikes: {
							type: `array`,
							minItems: 1
						} }
					}
				},
				{
					if: { properties: { kind: { const: `not assessed` } } },
					then: { required: [`why`] }
				}
			]
		},
		shapes: {
			description: `What the samples show over time.`,
			type: `object`,
			required: [
				`latency`,
				`throughput`,
				`recovery`,
				`parts`
			],
			properties: {
				latency: { $ref: `#/$defs/trend` },
				throughput: { $ref: `#/$defs/trend` },
				recovery: { $ref: `#/$defs/recovery` },
				parts: {
					description: `Eighths of the measured phase.`,
					type: `array`,
					items: { $ref: `#/$defs/runPart` }
				},
				firstAgainstLast: {
					description: `The first eighth against the last.`,
					type: `object`,
					required: [
						`firstP50Ms`,
						`lastP50Ms`,
						`changeShare`
					],
					properties: {
						firstP50Ms: { type: `number` },
						lastP50Ms: { type: `number` },
						changeShare: { type: `number` }
					}
				},
				spike: {
					description: `Before, during and after the spikes.`,
					type: `object`,
					required: [`before`, `during`],
					properties: {
						before: { $ref: `#/$defs/runPart` },
						during: { $ref: `#/$defs/runPart` },
						after: { $ref: `#/$defs/runPart` }
					}
				}
			}
		},
		series: {
			description: `Curves for charts, all of one length.`,
			type: `object`,
			required: [
				`startMs`,
				`stepMs`,
				`users`,
				`requestsPerSecond`,
				`errorRate`,
				`p50Ms`,
				`p95Ms`,
				`p99Ms`
			],
			properties: {
				startMs: { type: `number` },
				stepMs: {
					type: `number`,
					exclusiveMinimum: 0
				},
				users: { $ref: `#/$defs/curve` },
				requestsPerSecond: { $ref: `#/$defs/curve` },
				errorRate: { $ref: `#/$defs/curve` },
				p50Ms: { $ref: `#/$defs/curve` },
				p95Ms: { $ref: `#/$defs/curve` },
				p99Ms: { $ref: `#/$defs/curve` }
			}
		},
		samples: {
			description: `What samples tell of the run beyond its indicators; of the first repeat.`,
			type: `object`,
			required: [
				`measured`,
				`phases`,
				`shapes`,
				`series`,
				`endpoints`,
				`statuses`,
				`errorCodes`,
				`connectionErrors`,
				`outsideRequests`,
				`shards`,
				`quantileError`,
				`lines`
			],
			properties: {
				measured: { $ref: `#/$defs/phase` },
				phases: {
					type: `array`,
					items: { $ref: `#/$defs/phase` }
				},
				shapes: { $ref: `#/$defs/shapes` },
				series: { $ref: `#/$defs/series` },
				endpoints: {
					description: `Most requested first; at most twenty.`,
					type: `array`,
					items: {
						type: `object`,
						required: [
							`name`,
							`method`,
							`requests`,
							`failures`
						],
						properties: {
							name: { type: `string` },
							method: { type: `string` },
							requests: { $ref: `#/$defs/quantity` },
							failures: { $ref: `#/$defs/quantity` },
							p50Ms: { type: `number` },
							p95Ms: { type: `number` },
							p99Ms: { type: `number` }
						}
					}
				},
				statuses: { $ref: `#/$defs/counts` },
				errorCodes: { $ref: `#/$defs/counts` },
				connectionErrors: { $ref: `#/$defs/quantity` },
				users: {
					description: `Users at work.`,
					type: `object`,
					required: [`avg`, `max`],
					properties: {
						avg: { type: `number` },
						max: { type: `number` }
					}
				},
				outsideRequests: { $ref: `#/$defs/quantity` },
				shards: { $ref: `#/$defs/quantity` },
				quantileError: {
					description: `Greatest relative error of a quantile; 0 when all values were kept.`,
					type: `number`,
					minimum: 0
				},
				lines: {
					description: `What became of the lines of the files.`,
					type: `object`,
					required: [
						`read`,
						`refused`,
						`console`,
						`cut`
					],
					properties: {
						read: { $ref: `#/$defs/quantity` },
						refused: { $ref: `#/$defs/quantity` },
						console: { $ref: `#/$defs/quantity` },
						cut: { $ref: `#/$defs/quantity` }
					}
				}
			}
		},
		gaugePart: {
			description: `A gauge in a part of a run.`,
			type: `object`,
			required: [
				`name`,
				`avg`,
				`peak`
			],
			properties: {
				name: { type: `string` },
				avg: { type: `number` },
				peak: { type: `number` }
			}
		},
		gauge: {
			description: `One query about the service's machines, or one series of it.`,
			type: `object`,
			required: [
				`name`,
				`unit`,
				`source`,
				`phases`,
				`parts`
			],
			properties: {
				name: { type: `string` },
				label: { $ref: `#/$defs/texts` },
				role: {
					description: "The part that it plays: `database.pool.used`.",
					type: `string`
				},
				unit: { $ref: `#/$defs/unit` },
				unitText: { type: `string` },
				source: { $ref: `#/$defs/source` },
				why: {
					description: `Why there is no number.`,
					enum: [
						`needs-prometheus`,
						`query-failed`,
						`partial-answer`,
						`no-series`,
						`several-series`,
						`native-histogram`,
						`scrape-gaps`,
						`no-finite-value`,
						`too-few-scrapes`
					]
				},
				avg: { type: `number` },
				peak: { type: `number` },
				start: { type: `number` },
				end: { type: `number` },
				growthPerHour: { type: `number` },
				phases: {
					type: `array`,
					items: { $ref: `#/$defs/gaugePart` }
				},
				parts: {
					type: `array`,
					items: { $ref: `#/$defs/gaugePart` }
				},
				pattern: { $ref: `#/$defs/pattern` },
				leak: { $ref: `#/$defs/leak` },
				curve: {
					description: `The gauge in equal buckets, at most 240.`,
					type: `object`,
					required: [
						`startMs`,
						`stepMs`,
						`values`
					],
					properties: {
						startMs: { type: `number` },
						stepMs: {
							type: `number`,
							exclusiveMinimum: 0
						},
						values: { $ref: `#/$defs/curve` }
					}
				}
			}
		},
		resources: {
			description: `What the service's machines did; of the first repeat.`,
			type: `object`,
			required: [`gauges`],
			properties: {
				gauges: {
					type: `array`,
					items: { $ref: `#/$defs/gauge` }
				},
				restarts: { $ref: `#/$defs/quantity` },
				restartTimesMs: {
					description: `When its processes began anew, from the start of the run.`,
					type: `array`,
					items: { $ref: `#/$defs/quantity` }
				},
				scaling: {
					description: `How the number of replicas followed the load.`,
					type: `object`,
					required: [`changes`, `triggered`],
					properties: {
						changes: {
							type: `array`,
							items: {
								type: `object`,
								required: [
									`atMs`,
									`from`,
									`to`
								],
								properties: {
									atMs: { type: `number` },
									from: { $ref: `#/$defs/quantity` },
									to: { $ref: `#/$defs/quantity` }
								}
							}
						},
						triggered: { type: `boolean` },
						responseSeconds: { $ref: `#/$defs/quantity` }
					}
				},
				jobs: {
					description: `Whether background jobs kept pace.`,
					type: `object`,
					required: [
						`kind`,
						`startDepth`,
						`endDepth`
					],
					properties: {
						kind: { enum: [
							`normal`,
							`delayed`,
							`failed`
						] },
						startDepth: { type: `number` },
						endDepth: { type: `number` }
					}
				}
			}
		}
	}
};
const r = {
	description: `ISO 8601, UTC.`,
	type: `string`,
	pattern: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$`
};
const i = {
	description: `One reason for exit code 1.`,
	type: `object`,
	required: [
		`kind`,
		`scenario`,
		`indicator`
	],
	properties: {
		kind: { enum: [
			`missed`,
			`unmeasured`,
			`worsened`,
			`inconclusive`,
			`waiver`
		] },
		scenario: { type: `string` },
		indicator: {
			description: "`http_req_duration p(95)`.",
			type: `string`
		}
	}
};
const a = {
	description: `A waiver and how it stood.`,
	type: `object`,
	required: [
		`scenario`,
		`objective`,
		`until`,
		`reason`,
		`state`
	],
	properties: {
		scenario: { type: `string` },
		objective: { type: `string` },
		until: {
			type: `string`,
			pattern: `^\\d{4}-\\d{2}-\\d{2}$`
		},
		reason: { type: `string` },
		waives: {
			description: `What it waives; everything where absent.`,
			type: `array`,
			items: { enum: [
				`missed`,
				`unmeasured`,
				`worsened`,
				`inconclusive`
			] }
		},
		bound: {
			description: "How far it may go, as written: `< 6s`.",
			type: `string`
		},
		state: { enum: [
			`used`,
			`not needed`,
			`exceeded`,
			`expired`,
			`unmatched`,
			`not run`
		] }
	}
};
const o = {
	description: `What the pull request changes in the rules by which it is judged; none of it counts before the merge. Absent where nothing is changed.`,
	type: `object`,
	required: [`base`, `changes`],
	properties: {
		base: {
			description: `The commit whose rules count.`,
			type: `string`
		},
		changes: {
			type: `array`,
			items: {
				type: `object`,
				required: [`rule`, `effect`],
				properties: {
					rule: {
						description: `Which rule, in words.`,
						type: `string`
					},
					before: {
						description: `As the base commit has it; absent: it had none.`,
						type: `string`
					},
					after: {
						description: `As the pull request has it; absent: it has none any more.`,
						type: `string`
					},
					effect: {
						description: "What it does to the gate; `not comparable`: a person has to look.",
						enum: [
							`loosens`,
							`tightens`,
							`neutral`,
							`not comparable`
						]
					}
				}
			}
		}
	}
};
const s = e().default;
const c = RegExp(`^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$`, `u`);
const l = RegExp(`^\\d{4}-\\d{2}-\\d{2}$`, `u`);
const u = {
	description: `One scenario: what was planned and what was read.`,
	type: `object`,
	required: [
		`name`,
		`kind`,
		`load`,
		`state`,
		`files`,
		`repeats`,
		`objectivesFrom`,
		`checks`
	],
	properties: {
		name: {
			type: `string`,
			minLength: 1
		},
		title: { type: `string` },
		kind: { enum: [
			`ramp-up`,
			`sustained`,
			`spike`,
			`endurance`,
			`other`
		] },
		load: {
			description: `The load that was planned.`,
			type: `object`,
			properties: {
				users: { $ref: `#/$defs/quantity` },
				durationMs: { $ref: `#/$defs/quantity` },
				rate: { $ref: `#/$defs/quantity` }
			}
		},
		state: { enum: [`judged`, `not run`] },
		files: {
			description: `The files that were read.`,
			type: `array`,
			items: {
				type: `object`,
				required: [`path`, `format`],
				properties: {
					path: { type: `string` },
					format: { type: `string` }
				}
			}
		},
		ignored: {
			description: `Files found beside them that are no k6 outputs.`,
			type: `array`,
			items: { type: `string` }
		},
		notes: {
			description: `How to read the files, where that is not plain; takes nothing from a pass.`,
			type: `array`,
			items: { type: `string` }
		},
		k6Version: { type: `string` },
		start: { $ref: `#/$defs/time` },
		durationMs: { $ref: `#/$defs/quantity` },
		repeats: {
			description: `Measurements of the same commit.`,
			$ref: `#/$defs/quantity`
		},
		objectivesFrom: { enum: [`config`, `k6 thresholds`] },
		checks: {
			description: `The checks of the k6 script.`,
			type: `object`,
			required: [
				`passes`,
				`fails`,
				`failing`
			],
			properties: {
				passes: { $ref: `#/$defs/quantity` },
				fails: { $ref: `#/$defs/quantity` },
				failing: {
					type: `array`,
					items: {
						type: `object`,
						required: [
							`path`,
							`passes`,
							`fails`
						],
						properties: {
							path: { type: `string` },
							passes: { $ref: `#/$defs/quantity` },
							fails: { $ref: `#/$defs/quantity` }
						}
					}
				}
			}
		},
		capacity: { $ref: `#/$defs/capacity` },
		samples: { $ref: `#/$defs/samples` },
		resources: { $ref: `#/$defs/resources` }
	}
};
const d = {
	description: `A count or a duration.`,
	type: `number`,
	minimum: 0
};
const f = {
	description: `How much the service carries, from several levels of load in one run.`,
	type: `object`,
	required: [
		`cut`,
		`levels`,
		`closure`,
		`scalability`,
		`knee`,
		`growth`
	],
	properties: {
		cut: {
			description: `Where the levels come from.`,
			enum: [`plateaus`, `ramp`]
		},
		levels: {
			description: `In order of users.`,
			type: `array`,
			items: {
				type: `object`,
				required: [
					`users`,
					`requestsPerSecond`,
					`meanMs`,
					`p95Ms`
				],
				properties: {
					users: { $ref: `#/$defs/quantity` },
					requestsPerSecond: { $ref: `#/$defs/quantity` },
					meanMs: { $ref: `#/$defs/quantity` },
					p95Ms: { $ref: `#/$defs/quantity` },
					errorRate: { $ref: `#/$defs/share` }
				}
			}
		},
		closure: {
			description: `Little's law: the time of iterations over the time of users.`,
			type: `object`,
			required: [`kind`],
			properties: {
				kind: { enum: [
					`closed`,
					`not closed`,
					`not assessed`
				] },
				ratio: { $ref: `#/$defs/quantity` },
				why: { enum: [`no iterations`, `long iterations`] }
			}
		},
		scalability: {
			description: `The Universal Scalability Law, or why none is told.`,
			type: `object`,
			required: [`kind`],
			properties: {
				kind: { enum: [`fitted`, `not told`] },
				alone: {
					description: `λ: requests a second of one user.`,
					$ref: `#/$defs/estimate`
				},
				contention: {
					description: `σ.`,
					$ref: `#/$defs/estimate`
				},
				crosstalk: {
					description: `κ.`,
					$ref: `#/$defs/estimate`
				},
				explained: {
					description: `R².`,
					type: `number`
				},
				peak: {
					description: "Where throughput is greatest; `beyond`: more than twice the users that were measured.",
					type: `object`,
					required: [`kind`, `users`],
					properties: {
						kind: { enum: [`within reach`, `beyond`] },
						users: { $ref: `#/$defs/quantity` },
						from: { $ref: `#/$defs/quantity` },
						to: { $ref: `#/$defs/quantity` },
						requestsPerSecond: { $ref: `#/$defs/quantity` }
					}
				},
				why: { enum: [
					`too few levels`,
					`too narrow`,
					`poor fit`,
					`not closed`
				] },
				levels: { $ref: `#/$defs/quantity` },
				span: { $ref: `#/$defs/quantity` }
			},
			if: {
				type: `object`,
				properties: { kind: { const: `fitted` } }
			},
			then: { required: [
				`alone`,
				`contention`,
				`crosstalk`,
				`explained`,
				`peak`
			] },
			else: { required: [
				`why`,
				`levels`,
				`span`
			] }
		},
		knee: {
			description: `The most users at which p95 and errors still met their objectives.`,
			type: `object`,
			required: [`kind`],
			properties: {
				kind: { enum: [
					`found`,
					`not reached`,
					`below`,
					`no objective`
				] },
				users: { $ref: `#/$defs/quantity` },
				requestsPerSecond: { $ref: `#/$defs/quantity` },
				between: {
					description: `The last level that met them, and the first that did not.`,
					type: `array`,
					items: { $ref: `#/$defs/quantity` },
					minItems: 2,
					maxItems: 2
				},
				objective: {
					description: `The one that gives way first.`,
					type: `string`
				}
			}
		},
		iterationsPerHour: {
			description: `At the last level before the knee.`,
			$ref: `#/$defs/quantity`
		},
		growth: {
			description: `What multiples of the greatest load would need.`,
			type: `object`,
			required: [`users`, `rows`],
			properties: {
				users: { $ref: `#/$defs/quantity` },
				instances: { $ref: `#/$defs/quantity` },
				rows: {
					type: `array`,
					items: {
						type: `object`,
						required: [
							`times`,
							`users`,
							`need`
						],
						properties: {
							times: { $ref: `#/$defs/quantity` },
							users: { $ref: `#/$defs/quantity` },
							need: {
								type: `object`,
								required: [`kind`],
								properties: {
									kind: { enum: [
										`instances`,
										`not measured`,
										`unknown`
									] },
									count: { $ref: `#/$defs/quantity` },
									from: { $ref: `#/$defs/quantity` },
									to: { $ref: `#/$defs/quantity` },
									why: { enum: [
										`no knee`,
										`no instances`,
										`no CPU`
									] }
								}
							}
						}
					}
				}
			}
		},
		busiest: {
			description: `The component that fills up first by the utilisation law.`,
			type: `object`,
			required: [
				`name`,
				`role`,
				`utilisation`,
				`requestsPerSecond`
			],
			properties: {
				name: {
					description: `Its query.`,
					type: `string`,
					minLength: 1
				},
				role: {
					type: `string`,
					minLength: 1
				},
				utilisation: { $ref: `#/$defs/share` },
				requestsPerSecond: { $ref: `#/$defs/quantity` },
				fullAt: {
					description: `Requests a second at which it would be full.`,
					$ref: `#/$defs/quantity`
				}
			}
		}
	}
};
const p = {
	type: `number`,
	minimum: 0,
	maximum: 1
};
const m = {
	description: `A number with its 95 % interval.`,
	type: `object`,
	required: [`value`, `interval`],
	properties: {
		value: { type: `number` },
		interval: {
			type: `array`,
			items: { type: `number` },
			minItems: 2,
			maxItems: 2
		}
	}
};
function h(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = null, c = 0, l = h.evaluated;
	if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.cut === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `cut` },
				message: `must have required property 'cut'`,
				schema: f.required,
				parentSchema: f,
				data: e
			};
			o === null ? o = [n] : o.push(n), c++;
		}
		if (e.levels === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `levels` },
				message: `must have required property 'levels'`,
				schema: f.required,
				parentSchema: f,
				data: e
			};
			o === null ? o = [n] : o.push(n), c++;
		}
		if (e.closure === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `closure` },
				message: `must have required property 'closure'`,
				schema: f.required,
				parentSchema: f,
				data: e
			};
			o === null ? o = [n] : o.push(n), c++;
		}
		if (e.scalability === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `scalability` },
				message: `must have required property 'scalability'`,
				schema: f.required,
				parentSchema: f,
				data: e
			};
			o === null ? o = [n] : o.push(n), c++;
		}
		if (e.knee === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `knee` },
				message: `must have required property 'knee'`,
				schema: f.required,
				parentSchema: f,
				data: e
			};
			o === null ? o = [n] : o.push(n), c++;
		}
		if (e.growth === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `growth` },
				message: `must have required property 'growth'`,
				schema: f.required,
				parentSchema: f,
				data: e
			};
			o === null ? o = [n] : o.push(n), c++;
		}
		if (e.cut !== void 0) {
			let n = e.cut;
			if (n !== `plateaus` && n !== `ramp`) {
				let e = {
					instancePath: t + `/cut`,
					schemaPath: `#/properties/cut/enum`,
					keyword: `enum`,
					params: { allowedValues: f.properties.cut.enum },
					message: `must be equal to one of the allowed values`,
					schema: f.properties.cut.enum,
					parentSchema: f.properties.cut,
					data: n
				};
				o === null ? o = [e] : o.push(e), c++;
			}
		}
		if (e.levels !== void 0) {
			let n = e.levels;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) {
					let e = n[r];
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.users === void 0) {
							let n = {
								instancePath: t + `/levels/` + r,
								schemaPath: `#/properties/levels/items/required`,
								keyword: `required`,
								params: { missingProperty: `users` },
								message: `must have required property 'users'`,
								schema: f.properties.levels.items.required,
								parentSchema: f.properties.levels.items,
								data: e
							};
							o === null ? o = [n] : o.push(n), c++;
						}
						if (e.requestsPerSecond === void 0) {
							let n = {
								instancePath: t + `/levels/` + r,
								schemaPath: `#/properties/levels/items/required`,
								keyword: `required`,
								params: { missingProperty: `requestsPerSecond` },
								message: `must have required property 'requestsPerSecond'`,
								schema: f.properties.levels.items.required,
								parentSchema: f.properties.levels.items,
								data: e
							};
							o === null ? o = [n] : o.push(n), c++;
						}
						if (e.meanMs === void 0) {
							let n = {
								instancePath: t + `/levels/` + r,
								schemaPath: `#/properties/levels/items/required`,
								keyword: `required`,
								params: { missingProperty: `meanMs` },
								message: `must have required property 'meanMs'`,
								schema: f.properties.levels.items.required,
								parentSchema: f.properties.levels.items,
								data: e
							};
							o === null ? o = [n] : o.push(n), c++;
						}
						if (e.p95Ms === void 0) {
							let n = {
								instancePath: t + `/levels/` + r,
								schemaPath: `#/properties/levels/items/required`,
								keyword: `required`,
								params: { missingProperty: `p95Ms` },
								message: `must have required property 'p95Ms'`,
								schema: f.properties.levels.items.required,
								parentSchema: f.properties.levels.items,
								data: e
							};
							o === null ? o = [n] : o.push(n), c++;
						}
						if (e.users !== void 0) {
							let n = e.users;
							if (typeof n == `number` && isFinite(n)) {
								if (n < 0 || isNaN(n)) {
									let e = {
										instancePath: t + `/levels/` + r + `/users`,
										schemaPath: `#/$defs/quantity/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										},
										message: `must be >= 0`,
										schema: 0,
										parentSchema: d,
										data: n
									};
									o === null ? o = [e] : o.push(e), c++;
								}
							} else {
								let e = {
									instancePath: t + `/levels/` + r + `/users`,
									schemaPath: `#/$defs/quantity/type`,
									keyword: `type`,
									params: { type: `number` },
									message: `must be number`,
									schema: d.type,
									parentSchema: d,
									data: n
								};
								o === null ? o = [e] : o.push(e), c++;
							}
						}
						if (e.requestsPerSecond !== void 0) {
							let n = e.requestsPerSecond;
							if (typeof n == `number` && isFinite(n)) {
								if (n < 0 || isNaN(n)) {
									let e = {
										instancePath: t + `/levels/` + r + `/requestsPerSecond`,
										schemaPath: `#/$defs/quantity/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										},
										message: `must be >= 0`,
										schema: 0,
										parentSchema: d,
										data: n
									};
									o === null ? o = [e] : o.push(e), c++;
								}
							} else {
								let e = {
									instancePath: t + `/levels/` + r + `/requestsPerSecond`,
									schemaPath: `#/$defs/quantity/type`,
									keyword: `type`,
									params: { type: `number` },
									message: `must be number`,
									schema: d.type,
									parentSchema: d,
									data: n
								};
								o === null ? o = [e] : o.push(e), c++;
							}
						}
						if (e.meanMs !== void 0) {
							let n = e.meanMs;
							if (typeof n == `number` && isFinite(n)) {
								if (n < 0 || isNaN(n)) {
									let e = {
										instancePath: t + `/levels/` + r + `/meanMs`,
										schemaPath: `#/$defs/quantity/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										},
										message: `must be >= 0`,
										schema: 0,
										parentSchema: d,
										data: n
									};
									o === null ? o = [e] : o.push(e), c++;
								}
							} else {
								let e = {
									instancePath: t + `/levels/` + r + `/meanMs`,
									schemaPath: `#/$defs/quantity/type`,
									keyword: `type`,
									params: { type: `number` },
									message: `must be number`,
									schema: d.type,
									parentSchema: d,
									data: n
								};
								o === null ? o = [e] : o.push(e), c++;
							}
						}
						if (e.p95Ms !== void 0) {
							let n = e.p95Ms;
							if (typeof n == `number` && isFinite(n)) {
								if (n < 0 || isNaN(n)) {
									let e = {
										instancePath: t + `/levels/` + r + `/p95Ms`,
										schemaPath: `#/$defs/quantity/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										},
										message: `must be >= 0`,
										schema: 0,
										parentSchema: d,
										data: n
									};
									o === null ? o = [e] : o.push(e), c++;
								}
							} else {
								let e = {
									instancePath: t + `/levels/` + r + `/p95Ms`,
									schemaPath: `#/$defs/quantity/type`,
									keyword: `type`,
									params: { type: `number` },
									message: `must be number`,
									schema: d.type,
									parentSchema: d,
									data: n
								};
								o === null ? o = [e] : o.push(e), c++;
							}
						}
						if (e.errorRate !== void 0) {
							let n = e.errorRate;
							if (typeof n == `number` && isFinite(n)) {
								if (n > 1 || isNaN(n)) {
									let e = {
										instancePath: t + `/levels/` + r + `/errorRate`,
										schemaPath: `#/$defs/share/maximum`,
										keyword: `maximum`,
										params: {
											comparison: `<=`,
											limit: 1
										},
										message: `must be <= 1`,
										schema: 1,
										parentSchema: p,
										data: n
									};
									o === null ? o = [e] : o.push(e), c++;
								}
								if (n < 0 || isNaN(n)) {
									let e = {
										instancePath: t + `/levels/` + r + `/errorRate`,
										schemaPath: `#/$defs/share/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										},
										message: `must be >= 0`,
										schema: 0,
										parentSchema: p,
										data: n
									};
									o === null ? o = [e] : o.push(e), c++;
								}
							} else {
								let e = {
									instancePath: t + `/levels/` + r + `/errorRate`,
									schemaPath: `#/$defs/share/type`,
									keyword: `type`,
									params: { type: `number` },
									message: `must be number`,
									schema: p.type,
									parentSchema: p,
									data: n
								};
								o === null ? o = [e] : o.push(e), c++;
							}
						}
					} else {
						let n = {
							instancePath: t + `/levels/` + r,
							schemaPath: `#/properties/levels/items/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`,
							schema: f.properties.levels.items.type,
							parentSchema: f.properties.levels.items,
							data: e
						};
						o === null ? o = [n] : o.push(n), c++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/levels`,
					schemaPath: `#/properties/levels/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: f.properties.levels.type,
					parentSchema: f.properties.levels,
					data: n
				};
				o === null ? o = [e] : o.push(e), c++;
			}
		}
		if (e.closure !== void 0) {
			let n = e.closure;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.kind === void 0) {
					let e = {
						instancePath: t + `/closure`,
						schemaPath: `#/properties/closure/required`,
						keyword: `required`,
						params: { missingProperty: `kind` },
						message: `must have required property 'kind'`,
						schema: f.properties.closure.required,
						parentSchema: f.properties.closure,
						data: n
					};
					o === null ? o = [e] : o.push(e), c++;
				}
				if (n.kind !== void 0) {
					let e = n.kind;
					if (e !== `closed` && e !== `not closed` && e !== `not assessed`) {
						let n = {
							instancePath: t + `/closure/kind`,
							schemaPath: `#/properties/closure/properties/kind/enum`,
							keyword: `enum`,
							params: { allowedValues: f.properties.closure.properties.kind.enum },
							message: `must be equal to one of the allowed values`,
							schema: f.properties.closure.properties.kind.enum,
							parentSchema: f.properties.closure.properties.kind,
							data: e
						};
						o === null ? o = [n] : o.push(n), c++;
					}
				}
				if (n.ratio !== void 0) {
					let e = n.ratio;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/closure/ratio`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: d,
								data: e
							};
							o === null ? o = [n] : o.push(n), c++;
						}
					} else {
						let n = {
							instancePath: t + `/closure/ratio`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: d.type,
							parentSchema: d,
							data: e
						};
						o === null ? o = [n] : o.push(n), c++;
					}
				}
				if (n.why !== void 0) {
					let e = n.why;
					if (e !== `no iterations` && e !== `long iterations`) {
						let n = {
							instancePath: t + `/closure/why`,
							schemaPath: `#/properties/closure/properties/why/enum`,
							keyword: `enum`,
							params: { allowedValues: f.properties.closure.properties.why.enum },
							message: `must be equal to one of the allowed values`,
							schema: f.properties.closure.properties.why.enum,
							parentSchema: f.properties.closure.properties.why,
							data: e
						};
						o === null ? o = [n] : o.push(n), c++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/closure`,
					schemaPath: `#/properties/closure/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`,
					schema: f.properties.closure.type,
					parentSchema: f.properties.closure,
					data: n
				};
				o === null ? o = [e] : o.push(e), c++;
			}
		}
		if (e.scalability !== void 0) {
			let n = e.scalability, r = c, i = !0, a = c;
			if (c === a) {
				if (n && typeof n == `object` && !Array.isArray(n)) {
					if (n.kind !== void 0 && n.kind !== `fitted`) {
						let e = {};
						o === null ? o = [e] : o.push(e), c++;
					}
				} else {
					let e = {};
					o === null ? o = [e] : o.push(e), c++;
				}
			}
			var u = a === c;
			c = r, o !== null && (r ? o.length = r : o = null);
			let s;
			if (u) {
				let e = c;
				if (n && typeof n == `object` && !Array.isArray(n)) {
					if (n.alone === void 0) {
						let e = {
							instancePath: t + `/scalability`,
							schemaPath: `#/properties/scalability/then/required`,
							keyword: `required`,
							params: { missingProperty: `alone` },
							message: `must have required property 'alone'`,
							schema: f.properties.scalability.then.required,
							parentSchema: f.properties.scalability.then,
							data: n
						};
						o === null ? o = [e] : o.push(e), c++;
					}
					if (n.contention === void 0) {
						let e = {
							instancePath: t + `/scalability`,
							schemaPath: `#/properties/scalability/then/required`,
							keyword: `required`,
							params: { missingProperty: `contention` },
							message: `must have required property 'contention'`,
							schema: f.properties.scalability.then.required,
							parentSchema: f.properties.scalability.then,
							data: n
						};
						o === null ? o = [e] : o.push(e), c++;
					}
					if (n.crosstalk === void 0) {
						let e = {
							instancePath: t + `/scalability`,
							schemaPath: `#/properties/scalability/then/required`,
							keyword: `required`,
							params: { missingProperty: `crosstalk` },
							message: `must have required property 'crosstalk'`,
							schema: f.properties.scalability.then.required,
							parentSchema: f.properties.scalability.then,
							data: n
						};
						o === null ? o = [e] : o.push(e), c++;
					}
					if (n.explained === void 0) {
						let e = {
							instancePath: t + `/scalability`,
							schemaPath: `#/properties/scalability/then/required`,
							keyword: `required`,
							params: { missingProperty: `explained` },
							message: `must have required property 'explained'`,
							schema: f.properties.scalability.then.required,
							parentSchema: f.properties.scalability.then,
							data: n
						};
						o === null ? o = [e] : o.push(e), c++;
					}
					if (n.peak === void 0) {
						let e = {
							instancePath: t + `/scalability`,
							schemaPath: `#/properties/scalability/then/required`,
							keyword: `required`,
							params: { missingProperty: `peak` },
							message: `must have required property 'peak'`,
							schema: f.properties.scalability.then.required,
							parentSchema: f.properties.scalability.then,
							data: n
						};
						o === null ? o = [e] : o.push(e), c++;
					}
				}
				var u = e === c;
				i = u, s = `then`;
			} else {
				let e = c;
				if (n && typeof n == `object` && !Array.isArray(n)) {
					if (n.why === void 0) {
						let e = {
							instancePath: t + `/scalability`,
							schemaPath: `#/properties/scalability/else/required`,
							keyword: `required`,
							params: { missingProperty: `why` },
							message: `must have required property 'why'`,
							schema: f.properties.scalability.else.required,
							parentSchema: f.properties.scalability.else,
							data: n
						};
						o === null ? o = [e] : o.push(e), c++;
					}
					if (n.levels === void 0) {
						let e = {
							instancePath: t + `/scalability`,
							schemaPath: `#/properties/scalability/else/required`,
							keyword: `required`,
							params: { missingProperty: `levels` },
							message: `must have required property 'levels'`,
							schema: f.properties.scalability.else.required,
							parentSchema: f.properties.scalability.else,
							data: n
						};
						o === null ? o = [e] : o.push(e), c++;
					}
					if (n.span === void 0) {
						let e = {
							instancePath: t + `/scalability`,
							schemaPath: `#/properties/scalability/else/required`,
							keyword: `required`,
							params: { missingProperty: `span` },
							message: `must have required property 'span'`,
							schema: f.properties.scalability.else.required,
							parentSchema: f.properties.scalability.else,
							data: n
						};
						o === null ? o = [e] : o.push(e), c++;
					}
				}
				var u = e === c;
				i = u, s = `else`;
			}
			if (!i) {
				let e = {
					instancePath: t + `/scalability`,
					schemaPath: `#/properties/scalability/if`,
					keyword: `if`,
					params: { failingKeyword: s },
					message: `must match "` + s + `" schema`,
					schema: f.properties.scalability.if,
					parentSchema: f.properties.scalability,
					data: n
				};
				o === null ? o = [e] : o.push(e), c++;
			}
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.kind === void 0) {
					let e = {
						instancePath: t + `/scalability`,
						schemaPath: `#/properties/scalability/required`,
						keyword: `required`,
						params: { missingProperty: `kind` },
						message: `must have required property 'kind'`,
						schema: f.properties.scalability.required,
						parentSchema: f.properties.scalability,
						data: n
					};
					o === null ? o = [e] : o.push(e), c++;
				}
				if (n.kind !== void 0) {
					let e = n.kind;
					if (e !== `fitted` && e !== `not told`) {
						let n = {
							instancePath: t + `/scalability/kind`,
							schemaPath: `#/properties/scalability/properties/kind/enum`,
							keyword: `enum`,
							params: { allowedValues: f.properties.scalability.properties.kind.enum },
							message: `must be equal to one of the allowed values`,
							schema: f.properties.scalability.properties.kind.enum,
							parentSchema: f.properties.scalability.properties.kind,
							data: e
						};
						o === null ? o = [n] : o.push(n), c++;
					}
				}
				if (n.alone !== void 0) {
					let e = n.alone;
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.value === void 0) {
							let n = {
								instancePath: t + `/scalability/alone`,
								schemaPath: `#/$defs/estimate/required`,
								keyword: `required`,
								params: { missingProperty: `value` },
								message: `must have required property 'value'`,
								schema: m.required,
								parentSchema: m,
								data: e
							};
							o === null ? o = [n] : o.push(n), c++;
						}
						if (e.interval === void 0) {
							let n = {
								instancePath: t + `/scalability/alone`,
								schemaPath: `#/$defs/estimate/required`,
								keyword: `required`,
								params: { missingProperty: `interval` },
								message: `must have required property 'interval'`,
								schema: m.required,
								parentSchema: m,
								data: e
							};
							o === null ? o = [n] : o.push(n), c++;
						}
						if (e.value !== void 0) {
							let n = e.value;
							if (!(typeof n == `number` && isFinite(n))) {
								let e = {
									instancePath: t + `/scalability/alone/value`,
									schemaPath: `#/$defs/estimate/properties/value/type`,
									keyword: `type`,
									params: { type: `number` },
									message: `must be number`,
									schema: m.properties.value.type,
									parentSchema: m.properties.value,
									data: n
								};
								o === null ? o = [e] : o.push(e), c++;
							}
						}
						if (e.interval !== void 0) {
							let n = e.interval;
							if (Array.isArray(n)) {
								if (n.length > 2) {
									let e = {
										instancePath: t + `/scalability/alone/interval`,
										schemaPath: `#/$defs/estimate/properties/interval/maxItems`,
										keyword: `maxItems`,
										params: { limit: 2 },
										message: `must NOT have more than 2 items`,
										schema: 2,
										parentSchema: m.properties.interval,
										data: n
									};
									o === null ? o = [e] : o.push(e), c++;
								}
								if (n.length < 2) {
									let e = {
										instancePath: t + `/scalability/alone/interval`,
										schemaPath: `#/$defs/estimate/properties/interval/minItems`,
										keyword: `minItems`,
										params: { limit: 2 },
										message: `must NOT have fewer than 2 items`,
										schema: 2,
										parentSchema: m.properties.interval,
										data: n
									};
									o === null ? o = [e] : o.push(e), c++;
								}
								let e = n.length;
								for (let r = 0; r < e; r++) {
									let e = n[r];
									if (!(typeof e == `number` && isFinite(e))) {
										let n = {
											instancePath: t + `/scalability/alone/interval/` + r,
											schemaPath: `#/$defs/estimate/properties/interval/items/type`,
											keyword: `type`,
											params: { type: `number` },
											message: `must be number`,
											schema: m.properties.interval.items.type,
											parentSchema: m.properties.interval.items,
											data: e
										};
										o === null ? o = [n] : o.push(n), c++;
									}
								}
							} else {
								let e = {
									instancePath: t + `/scalability/alone/interval`,
									schemaPath: `#/$defs/estimate/properties/interval/type`,
									keyword: `type`,
									params: { type: `array` },
									message: `must be array`,
									schema: m.properties.interval.type,
									parentSchema: m.properties.interval,
									data: n
								};
								o === null ? o = [e] : o.push(e), c++;
							}
						}
					} else {
						let n = {
							instancePath: t + `/scalability/alone`,
							schemaPath: `#/$defs/estimate/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`,
							schema: m.type,
							parentSchema: m,
							data: e
						};
						o === null ? o = [n] : o.push(n), c++;
					}
				}
				if (n.contention !== void 0) {
					let e = n.contention;
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.value === void 0) {
							let n = {
								instancePath: t + `/scalability/contention`,
								schemaPath: `#/$defs/estimate/required`,
								keyword: `required`,
								params: { missingProperty: `value` },
								message: `must have required property 'value'`,
								schema: m.required,
								parentSchema: m,
								data: e
							};
							o === null ? o = [n] : o.push(n), c++;
						}
						if (e.interval === void 0) {
							let n = {
								instancePath: t + `/scalability/contention`,
								schemaPath: `#/$defs/estimate/required`,
								keyword: `required`,
								params: { missingProperty: `interval` },
								message: `must have required property 'interval'`,
								schema: m.required,
								parentSchema: m,
								data: e
							};
							o === null ? o = [n] : o.push(n), c++;
						}
						if (e.value !== void 0) {
							let n = e.value;
							if (!(typeof n == `number` && isFinite(n))) {
								let e = {
									instancePath: t + `/scalability/contention/value`,
									schemaPath: `#/$defs/estimate/properties/value/type`,
									keyword: `type`,
									params: { type: `number` },
									message: `must be number`,
									schema: m.properties.value.type,
									parentSchema: m.properties.value,
									data: n
								};
								o === null ? o = [e] : o.push(e), c++;
							}
						}
						if (e.interval !== void 0) {
							let n = e.interval;
							if (Array.isArray(n)) {
								if (n.length > 2) {
									let e = {
										instancePath: t + `/scalability/contention/interval`,
										schemaPath: `#/$defs/estimate/properties/interval/maxItems`,
										keyword: `maxItems`,
										params: { limit: 2 },
										message: `must NOT have more than 2 items`,
										schema: 2,
										parentSchema: m.properties.interval,
										data: n
									};
									o === null ? o = [e] : o.push(e), c++;
								}
								if (n.length < 2) {
									let e = {
										instancePath: t + `/scalability/contention/interval`,
										schemaPath: `#/$defs/estimate/properties/interval/minItems`,
										keyword: `minItems`,
										params: { limit: 2 },
										message: `must NOT have fewer than 2 items`,
										schema: 2,
										parentSchema: m.properties.interval,
										data: n
									};
									o === null ? o = [e] : o.push(e), c++;
								}
								let e = n.length;
								for (let r = 0; r < e; r++) {
									let e = n[r];
									if (!(typeof e == `number` && isFinite(e))) {
										let n = {
											instancePath: t + `/scalability/contention/interval/` + r,
											schemaPath: `#/$defs/estimate/properties/interval/items/type`,
											keyword: `type`,
											params: { type: `number` },
											message: `must be number`,
											schema: m.properties.interval.items.type,
											parentSchema: m.properties.interval.items,
											data: e
										};
										o === null ? o = [n] : o.push(n), c++;
									}
								}
							} else {
								let e = {
									instancePath: t + `/scalability/contention/interval`,
									schemaPath: `#/$defs/estimate/properties/interval/type`,
									keyword: `type`,
									params: { type: `array` },
									message: `must be array`,
									schema: m.properties.interval.type,
									parentSchema: m.properties.interval,
									data: n
								};
								o === null ? o = [e] : o.push(e), c++;
							}
						}
					} else {
						let n = {
							instancePath: t + `/scalability/contention`,
							schemaPath: `#/$defs/estimate/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`,
							schema: m.type,
							parentSchema: m,
							data: e
						};
						o === null ? o = [n] : o.push(n), c++;
					}
				}
				if (n.crosstalk !== void 0) {
					let e = n.crosstalk;
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.value === void 0) {
							let n = {
								instancePath: t + `/scalability/crosstalk`,
								schemaPath: `#/$defs/estimate/required`,
								keyword: `required`,
								params: { missingProperty: `value` },
								message: `must have required property 'value'`,
								schema: m.required,
								parentSchema: m,
								data: e
							};
							o === null ? o = [n] : o.push(n), c++;
						}
						if (e.interval === void 0) {
							let n = {
								instancePath: t + `/scalability/crosstalk`,
								schemaPath: `#/$defs/estimate/required`,
								keyword: `required`,
								params: { missingProperty: `interval` },
								message: `must have required property 'interval'`,
								schema: m.required,
								parentSchema: m,
								data: e
							};
							o === null ? o = [n] : o.push(n), c++;
						}
						if (e.value !== void 0) {
							let n = e.value;
							if (!(typeof n == `number` && isFinite(n))) {
								let e = {
									instancePath: t + `/scalability/crosstalk/value`,
									schemaPath: `#/$defs/estimate/properties/value/type`,
									keyword: `type`,
									params: { type: `number` },
									message: `must be number`,
									schema: m.properties.value.type,
									parentSchema: m.properties.value,
									data: n
								};
								o === null ? o = [e] : o.push(e), c++;
							}
						}
						if (e.interval !== void 0) {
							let n = e.interval;
							if (Array.isArray(n)) {
								if (n.length > 2) {
									let e = {
										instancePath: t + `/scalability/crosstalk/interval`,
										schemaPath: `#/$defs/estimate/properties/interval/maxItems`,
										keyword: `maxItems`,
										params: { limit: 2 },
										message: `must NOT have more than 2 items`,
										schema: 2,
										parentSchema: m.properties.interval,
										data: n
									};
									o === null ? o = [e] : o.push(e), c++;
								}
								if (n.length < 2) {
									let e = {
										instancePath: t + `/scalability/crosstalk/interval`,
										schemaPath: `#/$defs/estimate/properties/interval/minItems`,
										keyword: `minItems`,
										params: { limit: 2 },
										message: `must NOT have fewer than 2 items`,
										schema: 2,
										parentSchema: m.properties.interval,
										data: n
									};
									o === null ? o = [e] : o.push(e), c++;
								}
								let e = n.length;
								for (let r = 0; r < e; r++) {
									let e = n[r];
									if (!(typeof e == `number` && isFinite(e))) {
										let n = {
											instancePath: t + `/scalability/crosstalk/interval/` + r,
											schemaPath: `#/$defs/estimate/properties/interval/items/type`,
											keyword: `type`,
											params: { type: `number` },
											message: `must be number`,
											schema: m.properties.interval.items.type,
											parentSchema: m.properties.interval.items,
											data: e
										};
										o === null ? o = [n] : o.push(n), c++;
									}
								}
							} else {
								let e = {
									instancePath: t + `/scalability/crosstalk/interval`,
									schemaPath: `#/$defs/estimate/properties/interval/type`,
									keyword: `type`,
									params: { type: `array` },
									message: `must be array`,
									schema: m.properties.interval.type,
									parentSchema: m.properties.interval,
									data: n
								};
								o === null ? o = [e] : o.push(e), c++;
							}
						}
					} else {
						let n = {
							instancePath: t + `/scalability/crosstalk`,
							schemaPath: `#/$defs/estimate/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`,
							schema: m.type,
							parentSchema: m,
							data: e
						};
						o === null ? o = [n] : o.push(n), c++;
					}
				}
				if (n.explained !== void 0) {
					let e = n.explained;
					if (!(typeof e == `number` && isFinite(e))) {
						let n = {
							instancePath: t + `/scalability/explained`,
							schemaPath: `#/properties/scalability/properties/explained/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: f.properties.scalability.properties.explained.type,
							parentSchema: f.properties.scalability.properties.explained,
							data: e
						};
						o === null ? o = [n] : o.push(n), c++;
					}
				}
				if (n.peak !== void 0) {
					let e = n.peak;
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.kind === void 0) {
							let n = {
								instancePath: t + `/scalability/peak`,
								schemaPath: `#/properties/scalability/properties/peak/required`,
								keyword: `required`,
								params: { missingProperty: `kind` },
								message: `must have required property 'kind'`,
								schema: f.properties.scalability.properties.peak.required,
								parentSchema: f.properties.scalability.properties.peak,
								data: e
							};
							o === null ? o = [n] : o.push(n), c++;
						}
						if (e.users === void 0) {
							let n = {
								instancePath: t + `/scalability/peak`,
								schemaPath: `#/properties/scalability/properties/peak/required`,
								keyword: `required`,
								params: { missingProperty: `users` },
								message: `must have required property 'users'`,
								schema: f.properties.scalability.properties.peak.required,
								parentSchema: f.properties.scalability.properties.peak,
								data: e
							};
							o === null ? o = [n] : o.push(n), c++;
						}
						if (e.kind !== void 0) {
							let n = e.kind;
							if (n !== `within reach` && n !== `beyond`) {
								let e = {
									instancePath: t + `/scalability/peak/kind`,
									schemaPath: `#/properties/scalability/properties/peak/properties/kind/enum`,
									keyword: `enum`,
									params: { allowedValues: f.properties.scalability.properties.peak.properties.kind.enum },
									message: `must be equal to one of the allowed values`,
									schema: f.properties.scalability.properties.peak.properties.kind.enum,
									parentSchema: f.properties.scalability.properties.peak.properties.kind,
									data: n
								};
								o === null ? o = [e] : o.push(e), c++;
							}
						}
						if (e.users !== void 0) {
							let n = e.users;
							if (typeof n == `number` && isFinite(n)) {
								if (n < 0 || isNaN(n)) {
									let e = {
										instancePath: t + `/scalability/peak/users`,
										schemaPath: `#/$defs/quantity/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										},
										message: `must be >= 0`,
										schema: 0,
										parentSchema: d,
										data: n
									};
									o === null ? o = [e] : o.push(e), c++;
								}
							} else {
								let e = {
									instancePath: t + `/scalability/peak/users`,
									schemaPath: `#/$defs/quantity/type`,
									keyword: `type`,
									params: { type: `number` },
									message: `must be number`,
									schema: d.type,
									parentSchema: d,
									data: n
								};
								o === null ? o = [e] : o.push(e), c++;
							}
						}
						if (e.from !== void 0) {
							let n = e.from;
							if (typeof n == `number` && isFinite(n)) {
								if (n < 0 || isNaN(n)) {
									let e = {
										instancePath: t + `/scalability/peak/from`,
										schemaPath: `#/$defs/quantity/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										},
										message: `must be >= 0`,
										schema: 0,
										parentSchema: d,
										data: n
									};
									o === null ? o = [e] : o.push(e), c++;
								}
							} else {
								let e = {
									instancePath: t + `/scalability/peak/from`,
									schemaPath: `#/$defs/quantity/type`,
									keyword: `type`,
									params: { type: `number` },
									message: `must be number`,
									schema: d.type,
									parentSchema: d,
									data: n
								};
								o === null ? o = [e] : o.push(e), c++;
							}
						}
						if (e.to !== void 0) {
							let n = e.to;
							if (typeof n == `number` && isFinite(n)) {
								if (n < 0 || isNaN(n)) {
									let e = {
										instancePath: t + `/scalability/peak/to`,
										schemaPath: `#/$defs/quantity/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										},
										message: `must be >= 0`,
										schema: 0,
										parentSchema: d,
										data: n
									};
									o === null ? o = [e] : o.push(e), c++;
								}
							} else {
								let e = {
									instancePath: t + `/scalability/peak/to`,
									schemaPath: `#/$defs/quantity/type`,
									keyword: `type`,
									params: { type: `number` },
									message: `must be number`,
									schema: d.type,
									parentSchema: d,
									data: n
								};
								o === null ? o = [e] : o.push(e), c++;
							}
						}
						if (e.requestsPerSecond !== void 0) {
							let n = e.requestsPerSecond;
							if (typeof n == `number` && isFinite(n)) {
								if (n < 0 || isNaN(n)) {
									let e = {
										instancePath: t + `/scalability/peak/requestsPerSecond`,
										schemaPath: `#/$defs/quantity/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										},
										message: `must be >= 0`,
										schema: 0,
										parentSchema: d,
										data: n
									};
									o === null ? o = [e] : o.push(e), c++;
								}
							} else {
								let e = {
									instancePath: t + `/scalability/peak/requestsPerSecond`,
									schemaPath: `#/$defs/quantity/type`,
									keyword: `type`,
									params: { type: `number` },
									message: `must be number`,
									schema: d.type,
									parentSchema: d,
									data: n
								};
								o === null ? o = [e] : o.push(e), c++;
							}
						}
					} else {
						let n = {
							instancePath: t + `/scalability/peak`,
							schemaPath: `#/properties/scalability/properties/peak/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`,
							schema: f.properties.scalability.properties.peak.type,
							parentSchema: f.properties.scalability.properties.peak,
							data: e
						};
						o === null ? o = [n] : o.push(n), c++;
					}
				}
				if (n.why !== void 0) {
					let e = n.why;
					if (e !== `too few levels` && e !== `too narrow` && e !== `poor fit` && e !== `not closed`) {
						let n = {
							instancePath: t + `/scalability/why`,
							schemaPath: `#/properties/scalability/properties/why/enum`,
							keyword: `enum`,
							params: { allowedValues: f.properties.scalability.properties.why.enum },
							message: `must be equal to one of the allowed values`,
							schema: f.properties.scalability.properties.why.enum,
							parentSchema: f.properties.scalability.properties.why,
							data: e
						};
						o === null ? o = [n] : o.push(n), c++;
					}
				}
				if (n.levels !== void 0) {
					let e = n.levels;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/scalability/levels`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: d,
								data: e
							};
							o === null ? o = [n] : o.push(n), c++;
						}
					} else {
						let n = {
							instancePath: t + `/scalability/levels`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: d.type,
							parentSchema: d,
							data: e
						};
						o === null ? o = [n] : o.push(n), c++;
					}
				}
				if (n.span !== void 0) {
					let e = n.span;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/scalability/span`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: d,
								data: e
							};
							o === null ? o = [n] : o.push(n), c++;
						}
					} else {
						let n = {
							instancePath: t + `/scalability/span`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: d.type,
							parentSchema: d,
							data: e
						};
						o === null ? o = [n] : o.push(n), c++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/scalability`,
					schemaPath: `#/properties/scalability/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`,
					schema: f.properties.scalability.type,
					parentSchema: f.properties.scalability,
					data: n
				};
				o === null ? o = [e] : o.push(e), c++;
			}
		}
		if (e.knee !== void 0) {
			let n = e.knee;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.kind === void 0) {
					let e = {
						instancePath: t + `/knee`,
						schemaPath: `#/properties/knee/required`,
						keyword: `required`,
						params: { missingProperty: `kind` },
						message: `must have required property 'kind'`,
						schema: f.properties.knee.required,
						parentSchema: f.properties.knee,
						data: n
					};
					o === null ? o = [e] : o.push(e), c++;
				}
				if (n.kind !== void 0) {
					let e = n.kind;
					if (e !== `found` && e !== `not reached` && e !== `below` && e !== `no objective`) {
						let n = {
							instancePath: t + `/knee/kind`,
							schemaPath: `#/properties/knee/properties/kind/enum`,
							keyword: `enum`,
							params: { allowedValues: f.properties.knee.properties.kind.enum },
							message: `must be equal to one of the allowed values`,
							schema: f.properties.knee.properties.kind.enum,
							parentSchema: f.properties.knee.properties.kind,
							data: e
						};
						o === null ? o = [n] : o.push(n), c++;
					}
				}
				if (n.users !== void 0) {
					let e = n.users;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/knee/users`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: d,
								data: e
							};
							o === null ? o = [n] : o.push(n), c++;
						}
					} else {
						let n = {
							instancePath: t + `/knee/users`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: d.type,
							parentSchema: d,
							data: e
						};
						o === null ? o = [n] : o.push(n), c++;
					}
				}
				if (n.requestsPerSecond !== void 0) {
					let e = n.requestsPerSecond;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/knee/requestsPerSecond`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: d,
								data: e
							};
							o === null ? o = [n] : o.push(n), c++;
						}
					} else {
						let n = {
							instancePath: t + `/knee/requestsPerSecond`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: d.type,
							parentSchema: d,
							data: e
						};
						o === null ? o = [n] : o.push(n), c++;
					}
				}
				if (n.between !== void 0) {
					let e = n.between;
					if (Array.isArray(e)) {
						if (e.length > 2) {
							let n = {
								instancePath: t + `/knee/between`,
								schemaPath: `#/properties/knee/properties/between/maxItems`,
								keyword: `maxItems`,
								params: { limit: 2 },
								message: `must NOT have more than 2 items`,
								schema: 2,
								parentSchema: f.properties.knee.properties.between,
								data: e
							};
							o === null ? o = [n] : o.push(n), c++;
						}
						if (e.length < 2) {
							let n = {
								instancePath: t + `/knee/between`,
								schemaPath: `#/properties/knee/properties/between/minItems`,
								keyword: `minItems`,
								params: { limit: 2 },
								message: `must NOT have fewer than 2 items`,
								schema: 2,
								parentSchema: f.properties.knee.properties.between,
								data: e
							};
							o === null ? o = [n] : o.push(n), c++;
						}
						let n = e.length;
						for (let r = 0; r < n; r++) {
							let n = e[r];
							if (typeof n == `number` && isFinite(n)) {
								if (n < 0 || isNaN(n)) {
									let e = {
										instancePath: t + `/knee/between/` + r,
										schemaPath: `#/$defs/quantity/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										},
										message: `must be >= 0`,
										schema: 0,
										parentSchema: d,
										data: n
									};
									o === null ? o = [e] : o.push(e), c++;
								}
							} else {
								let e = {
									instancePath: t + `/knee/between/` + r,
									schemaPath: `#/$defs/quantity/type`,
									keyword: `type`,
									params: { type: `number` },
									message: `must be number`,
									schema: d.type,
									parentSchema: d,
									data: n
								};
								o === null ? o = [e] : o.push(e), c++;
							}
						}
					} else {
						let n = {
							instancePath: t + `/knee/between`,
							schemaPath: `#/properties/knee/properties/between/type`,
							keyword: `type`,
							params: { type: `array` },
							message: `must be array`,
							schema: f.properties.knee.properties.between.type,
							parentSchema: f.properties.knee.properties.between,
							data: e
						};
						o === null ? o = [n] : o.push(n), c++;
					}
				}
				if (n.objective !== void 0) {
					let e = n.objective;
					if (typeof e != `string`) {
						let n = {
							instancePath: t + `/knee/objective`,
							schemaPath: `#/properties/knee/properties/objective/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`,
							schema: f.properties.knee.properties.objective.type,
							parentSchema: f.properties.knee.properties.objective,
							data: e
						};
						o === null ? o = [n] : o.push(n), c++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/knee`,
					schemaPath: `#/properties/knee/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`,
					schema: f.properties.knee.type,
					parentSchema: f.properties.knee,
					data: n
				};
				o === null ? o = [e] : o.push(e), c++;
			}
		}
		if (e.iterationsPerHour !== void 0) {
			let n = e.iterationsPerHour;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/iterationsPerHour`,
						schemaPath: `#/$defs/quantity/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: d,
						data: n
					};
					o === null ? o = [e] : o.push(e), c++;
				}
			} else {
				let e = {
					instancePath: t + `/iterationsPerHour`,
					schemaPath: `#/$defs/quantity/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: d.type,
					parentSchema: d,
					data: n
				};
				o === null ? o = [e] : o.push(e), c++;
			}
		}
		if (e.growth !== void 0) {
			let n = e.growth;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.users === void 0) {
					let e = {
						instancePath: t + `/growth`,
						schemaPath: `#/properties/growth/required`,
						keyword: `required`,
						params: { missingProperty: `users` },
						message: `must have required property 'users'`,
						schema: f.properties.growth.required,
						parentSchema: f.properties.growth,
						data: n
					};
					o === null ? o = [e] : o.push(e), c++;
				}
				if (n.rows === void 0) {
					let e = {
						instancePath: t + `/growth`,
						schemaPath: `#/properties/growth/required`,
						keyword: `required`,
						params: { missingProperty: `rows` },
						message: `must have required property 'rows'`,
						schema: f.properties.growth.required,
						parentSchema: f.properties.growth,
						data: n
					};
					o === null ? o = [e] : o.push(e), c++;
				}
				if (n.users !== void 0) {
					let e = n.users;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/growth/users`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: d,
								data: e
							};
							o === null ? o = [n] : o.push(n), c++;
						}
					} else {
						let n = {
							instancePath: t + `/growth/users`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: d.type,
							parentSchema: d,
							data: e
						};
						o === null ? o = [n] : o.push(n), c++;
					}
				}
				if (n.instances !== void 0) {
					let e = n.instances;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/growth/instances`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: d,
								data: e
							};
							o === null ? o = [n] : o.push(n), c++;
						}
					} else {
						let n = {
							instancePath: t + `/growth/instances`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: d.type,
							parentSchema: d,
							data: e
						};
						o === null ? o = [n] : o.push(n), c++;
					}
				}
				if (n.rows !== void 0) {
					let e = n.rows;
					if (Array.isArray(e)) {
						let n = e.length;
						for (let r = 0; r < n; r++) {
							let n = e[r];
							if (n && typeof n == `object` && !Array.isArray(n)) {
								if (n.times === void 0) {
									let e = {
										instancePath: t + `/growth/rows/` + r,
										schemaPath: `#/properties/growth/properties/rows/items/required`,
										keyword: `required`,
										params: { missingProperty: `times` },
										message: `must have required property 'times'`,
										schema: f.properties.growth.properties.rows.items.required,
										parentSchema: f.properties.growth.properties.rows.items,
										data: n
									};
									o === null ? o = [e] : o.push(e), c++;
								}
								if (n.users === void 0) {
									let e = {
										instancePath: t + `/growth/rows/` + r,
										schemaPath: `#/properties/growth/properties/rows/items/required`,
										keyword: `required`,
										params: { missingProperty: `users` },
										message: `must have required property 'users'`,
										schema: f.properties.growth.properties.rows.items.required,
										parentSchema: f.properties.growth.properties.rows.items,
										data: n
									};
									o === null ? o = [e] : o.push(e), c++;
								}
								if (n.need === void 0) {
									let e = {
										instancePath: t + `/growth/rows/` + r,
										schemaPath: `#/properties/growth/properties/rows/items/required`,
										keyword: `required`,
										params: { missingProperty: `need` },
										message: `must have required property 'need'`,
										schema: f.properties.growth.properties.rows.items.required,
										parentSchema: f.properties.growth.properties.rows.items,
										data: n
									};
									o === null ? o = [e] : o.push(e), c++;
								}
								if (n.times !== void 0) {
									let e = n.times;
									if (typeof e == `number` && isFinite(e)) {
										if (e < 0 || isNaN(e)) {
											let n = {
												instancePath: t + `/growth/rows/` + r + `/times`,
												schemaPath: `#/$defs/quantity/minimum`,
												keyword: `minimum`,
												params: {
													comparison: `>=`,
													limit: 0
												},
												message: `must be >= 0`,
												schema: 0,
												parentSchema: d,
												data: e
											};
											o === null ? o = [n] : o.push(n), c++;
										}
									} else {
										let n = {
											instancePath: t + `/growth/rows/` + r + `/times`,
											schemaPath: `#/$defs/quantity/type`,
											keyword: `type`,
											params: { type: `number` },
											message: `must be number`,
											schema: d.type,
											parentSchema: d,
											data: e
										};
										o === null ? o = [n] : o.push(n), c++;
									}
								}
								if (n.users !== void 0) {
									let e = n.users;
									if (typeof e == `number` && isFinite(e)) {
										if (e < 0 || isNaN(e)) {
											let n = {
												instancePath: t + `/growth/rows/` + r + `/users`,
												schemaPath: `#/$defs/quantity/minimum`,
												keyword: `minimum`,
												params: {
													comparison: `>=`,
													limit: 0
												},
												message: `must be >= 0`,
												schema: 0,
												parentSchema: d,
												data: e
											};
											o === null ? o = [n] : o.push(n), c++;
										}
									} else {
										let n = {
											instancePath: t + `/growth/rows/` + r + `/users`,
											schemaPath: `#/$defs/quantity/type`,
											keyword: `type`,
											params: { type: `number` },
											message: `must be number`,
											schema: d.type,
											parentSchema: d,
											data: e
										};
										o === null ? o = [n] : o.push(n), c++;
									}
								}
								if (n.need !== void 0) {
									let e = n.need;
									if (e && typeof e == `object` && !Array.isArray(e)) {
										if (e.kind === void 0) {
											let n = {
												instancePath: t + `/growth/rows/` + r + `/need`,
												schemaPath: `#/properties/growth/properties/rows/items/properties/need/required`,
												keyword: `required`,
												params: { missingProperty: `kind` },
												message: `must have required property 'kind'`,
												schema: f.properties.growth.properties.rows.items.properties.need.required,
												parentSchema: f.properties.growth.properties.rows.items.properties.need,
												data: e
											};
											o === null ? o = [n] : o.push(n), c++;
										}
										if (e.kind !== void 0) {
											let n = e.kind;
											if (n !== `instances` && n !== `not measured` && n !== `unknown`) {
												let e = {
													instancePath: t + `/growth/rows/` + r + `/need/kind`,
													schemaPath: `#/properties/growth/properties/rows/items/properties/need/properties/kind/enum`,
													keyword: `enum`,
													params: { allowedValues: f.properties.growth.properties.rows.items.properties.need.properties.kind.enum },
													message: `must be equal to one of the allowed values`,
													schema: f.properties.growth.properties.rows.items.properties.need.properties.kind.enum,
													parentSchema: f.properties.growth.properties.rows.items.properties.need.properties.kind,
													data: n
												};
												o === null ? o = [e] : o.push(e), c++;
											}
										}
										if (e.count !== void 0) {
											let n = e.count;
											if (typeof n == `number` && isFinite(n)) {
												if (n < 0 || isNaN(n)) {
													let e = {
														instancePath: t + `/growth/rows/` + r + `/need/count`,
														schemaPath: `#/$defs/quantity/minimum`,
														keyword: `minimum`,
														params: {
															comparison: `>=`,
															limit: 0
														},
														message: `must be >= 0`,
														schema: 0,
														parentSchema: d,
														data: n
													};
													o === null ? o = [e] : o.push(e), c++;
												}
											} else {
												let e = {
													instancePath: t + `/growth/rows/` + r + `/need/count`,
													schemaPath: `#/$defs/quantity/type`,
													keyword: `type`,
													params: { type: `number` },
													message: `must be number`,
													schema: d.type,
													parentSchema: d,
													data: n
												};
												o === null ? o = [e] : o.push(e), c++;
											}
										}
										if (e.from !== void 0) {
											let n = e.from;
											if (typeof n == `number` && isFinite(n)) {
												if (n < 0 || isNaN(n)) {
													let e = {
														instancePath: t + `/growth/rows/` + r + `/need/from`,
														schemaPath: `#/$defs/quantity/minimum`,
														keyword: `minimum`,
														params: {
															comparison: `>=`,
															limit: 0
														},
														message: `must be >= 0`,
														schema: 0,
														parentSchema: d,
														data: n
													};
													o === null ? o = [e] : o.push(e), c++;
												}
											} else {
												let e = {
													instancePath: t + `/growth/rows/` + r + `/need/from`,
													schemaPath: `#/$defs/quantity/type`,
													keyword: `type`,
													params: { type: `number` },
													message: `must be number`,
													schema: d.type,
													parentSchema: d,
													data: n
												};
												o === null ? o = [e] : o.push(e), c++;
											}
										}
										if (e.to !== void 0) {
											let n = e.to;
											if (typeof n == `number` && isFinite(n)) {
												if (n < 0 || isNaN(n)) {
													let e = {
														instancePath: t + `/growth/rows/` + r + `/need/to`,
														schemaPath: `#/$defs/quantity/minimum`,
														keyword: `minimum`,
														params: {
															comparison: `>=`,
															limit: 0
														},
														message: `must be >= 0`,
														schema: 0,
														parentSchema: d,
														data: n
													};
													o === null ? o = [e] : o.push(e), c++;
												}
											} else {
												let e = {
													instancePath: t + `/growth/rows/` + r + `/need/to`,
													schemaPath: `#/$defs/quantity/type`,
													keyword: `type`,
													params: { type: `number` },
													message: `must be number`,
													schema: d.type,
													parentSchema: d,
													data: n
												};
												o === null ? o = [e] : o.push(e), c++;
											}
										}
										if (e.why !== void 0) {
											let n = e.why;
											if (n !== `no knee` && n !== `no instances` && n !== `no CPU`) {
												let e = {
													instancePath: t + `/growth/rows/` + r + `/need/why`,
													schemaPath: `#/properties/growth/properties/rows/items/properties/need/properties/why/enum`,
													keyword: `enum`,
													params: { allowedValues: f.properties.growth.properties.rows.items.properties.need.properties.why.enum },
													message: `must be equal to one of the allowed values`,
													schema: f.properties.growth.properties.rows.items.properties.need.properties.why.enum,
													parentSchema: f.properties.growth.properties.rows.items.properties.need.properties.why,
													data: n
												};
												o === null ? o = [e] : o.push(e), c++;
											}
										}
									} else {
										let n = {
											instancePath: t + `/growth/rows/` + r + `/need`,
											schemaPath: `#/properties/growth/properties/rows/items/properties/need/type`,
											keyword: `type`,
											params: { type: `object` },
											message: `must be object`,
											schema: f.properties.growth.properties.rows.items.properties.need.type,
											parentSchema: f.properties.growth.properties.rows.items.properties.need,
											data: e
										};
										o === null ? o = [n] : o.push(n), c++;
									}
								}
							} else {
								let e = {
									instancePath: t + `/growth/rows/` + r,
									schemaPath: `#/properties/growth/properties/rows/items/type`,
									keyword: `type`,
									params: { type: `object` },
									message: `must be object`,
									schema: f.properties.growth.properties.rows.items.type,
									parentSchema: f.properties.growth.properties.rows.items,
									data: n
								};
								o === null ? o = [e] : o.push(e), c++;
							}
						}
					} else {
						let n = {
							instancePath: t + `/growth/rows`,
							schemaPath: `#/properties/growth/properties/rows/type`,
							keyword: `type`,
							params: { type: `array` },
							message: `must be array`,
							schema: f.properties.growth.properties.rows.type,
							parentSchema: f.properties.growth.properties.rows,
							data: e
						};
						o === null ? o = [n] : o.push(n), c++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/growth`,
					schemaPath: `#/properties/growth/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`,
					schema: f.properties.growth.type,
					parentSchema: f.properties.growth,
					data: n
				};
				o === null ? o = [e] : o.push(e), c++;
			}
		}
		if (e.busiest !== void 0) {
			let n = e.busiest;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.name === void 0) {
					let e = {
						instancePath: t + `/busiest`,
						schemaPath: `#/properties/busiest/required`,
						keyword: `required`,
						params: { missingProperty: `name` },
						message: `must have required property 'name'`,
						schema: f.properties.busiest.required,
						parentSchema: f.properties.busiest,
						data: n
					};
					o === null ? o = [e] : o.push(e), c++;
				}
				if (n.role === void 0) {
					let e = {
						instancePath: t + `/busiest`,
						schemaPath: `#/properties/busiest/required`,
						keyword: `required`,
						params: { missingProperty: `role` },
						message: `must have required property 'role'`,
						schema: f.properties.busiest.required,
						parentSchema: f.properties.busiest,
						data: n
					};
					o === null ? o = [e] : o.push(e), c++;
				}
				if (n.utilisation === void 0) {
					let e = {
						instancePath: t + `/busiest`,
						schemaPath: `#/properties/busiest/required`,
						keyword: `required`,
						params: { missingProperty: `utilisation` },
						message: `must have required property 'utilisation'`,
						schema: f.properties.busiest.required,
						parentSchema: f.properties.busiest,
						data: n
					};
					o === null ? o = [e] : o.push(e), c++;
				}
				if (n.requestsPerSecond === void 0) {
					let e = {
						instancePath: t + `/busiest`,
						schemaPath: `#/properties/busiest/required`,
						keyword: `required`,
						params: { missingProperty: `requestsPerSecond` },
						message: `must have required property 'requestsPerSecond'`,
						schema: f.properties.busiest.required,
						parentSchema: f.properties.busiest,
						data: n
					};
					o === null ? o = [e] : o.push(e), c++;
				}
				if (n.name !== void 0) {
					let e = n.name;
					if (typeof e == `string`) {
						if (s(e) < 1) {
							let n = {
								instancePath: t + `/busiest/name`,
								schemaPath: `#/properties/busiest/properties/name/minLength`,
								keyword: `minLength`,
								params: { limit: 1 },
								message: `must NOT have fewer than 1 characters`,
								schema: 1,
								parentSchema: f.properties.busiest.properties.name,
								data: e
							};
							o === null ? o = [n] : o.push(n), c++;
						}
					} else {
						let n = {
							instancePath: t + `/busiest/name`,
							schemaPath: `#/properties/busiest/properties/name/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`,
							schema: f.properties.busiest.properties.name.type,
							parentSchema: f.properties.busiest.properties.name,
							data: e
						};
						o === null ? o = [n] : o.push(n), c++;
					}
				}
				if (n.role !== void 0) {
					let e = n.role;
					if (typeof e == `string`) {
						if (s(e) < 1) {
							let n = {
								instancePath: t + `/busiest/role`,
								schemaPath: `#/properties/busiest/properties/role/minLength`,
								keyword: `minLength`,
								params: { limit: 1 },
								message: `must NOT have fewer than 1 characters`,
								schema: 1,
								parentSchema: f.properties.busiest.properties.role,
								data: e
							};
							o === null ? o = [n] : o.push(n), c++;
						}
					} else {
						let n = {
							instancePath: t + `/busiest/role`,
							schemaPath: `#/properties/busiest/properties/role/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`,
							schema: f.properties.busiest.properties.role.type,
							parentSchema: f.properties.busiest.properties.role,
							data: e
						};
						o === null ? o = [n] : o.push(n), c++;
					}
				}
				if (n.utilisation !== void 0) {
					let e = n.utilisation;
					if (typeof e == `number` && isFinite(e)) {
						if (e > 1 || isNaN(e)) {
							let n = {
								instancePath: t + `/busiest/utilisation`,
								schemaPath: `#/$defs/share/maximum`,
								keyword: `maximum`,
								params: {
									comparison: `<=`,
									limit: 1
								},
								message: `must be <= 1`,
								schema: 1,
								parentSchema: p,
								data: e
							};
							o === null ? o = [n] : o.push(n), c++;
						}
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/busiest/utilisation`,
								schemaPath: `#/$defs/share/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: p,
								data: e
							};
							o === null ? o = [n] : o.push(n), c++;
						}
					} else {
						let n = {
							instancePath: t + `/busiest/utilisation`,
							schemaPath: `#/$defs/share/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: p.type,
							parentSchema: p,
							data: e
						};
						o === null ? o = [n] : o.push(n), c++;
					}
				}
				if (n.requestsPerSecond !== void 0) {
					let e = n.requestsPerSecond;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/busiest/requestsPerSecond`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: d,
								data: e
							};
							o === null ? o = [n] : o.push(n), c++;
						}
					} else {
						let n = {
							instancePath: t + `/busiest/requestsPerSecond`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: d.type,
							parentSchema: d,
							data: e
						};
						o === null ? o = [n] : o.push(n), c++;
					}
				}
				if (n.fullAt !== void 0) {
					let e = n.fullAt;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/busiest/fullAt`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: d,
								data: e
							};
							o === null ? o = [n] : o.push(n), c++;
						}
					} else {
						let n = {
							instancePath: t + `/busiest/fullAt`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: d.type,
							parentSchema: d,
							data: e
						};
						o === null ? o = [n] : o.push(n), c++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/busiest`,
					schemaPath: `#/properties/busiest/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`,
					schema: f.properties.busiest.type,
					parentSchema: f.properties.busiest,
					data: n
				};
				o === null ? o = [e] : o.push(e), c++;
			}
		}
	} else {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: f.type,
			parentSchema: f,
			data: e
		};
		o === null ? o = [n] : o.push(n), c++;
	}
	return h.errors = o, c === 0;
}
h.evaluated = {
	props: {
		cut: !0,
		levels: !0,
		closure: !0,
		scalability: !0,
		knee: !0,
		iterationsPerHour: !0,
		growth: !0,
		busiest: !0
	},
	dynamicProps: !1,
	dynamicItems: !1
};
const g = {
	description: `What samples tell of the run beyond its indicators; of the first repeat.`,
	type: `object`,
	required: [
		`measured`,
		`phases`,
		`shapes`,
		`series`,
		`endpoints`,
		`statuses`,
		`errorCodes`,
		`connectionErrors`,
		`outsideRequests`,
		`shards`,
		`quantileError`,
		`lines`
	],
	properties: {
		measured: { $ref: `#/$defs/phase` },
		phases: {
			type: `array`,
			items: { $ref: `#/$defs/phase` }
		},
		shapes: { $ref: `#/$defs/shapes` },
		series: { $ref: `#/$defs/series` },
		endpoints: {
			description: `Most requested first; at most twenty.`,
			type: `array`,
			items: {
				type: `object`,
				required: [
					`name`,
					`method`,
					`requests`,
					`failures`
				],
				properties: {
					name: { type: `string` },
					method: { type: `string` },
					requests: { $ref: `#/$defs/quantity` },
					failures: { $ref: `#/$defs/quantity` },
					p50Ms: { type: `number` },
					p95Ms: { type: `number` },
					p99Ms: { type: `number` }
				}
			}
		},
		statuses: { $ref: `#/$defs/counts` },
		errorCodes: { $ref: `#/$defs/counts` },
		connectionErrors: { $ref: `#/$defs/quantity` },
		users: {
			description: `Users at work.`,
			type: `object`,
			required: [`avg`, `max`],
			properties: {
				avg: { type: `number` },
				max: { type: `number` }
			}
		},
		outsideRequests: { $ref: `#/$defs/quantity` },
		shards: { $ref: `#/$defs/quantity` },
		quantileError: {
			description: `Greatest relative error of a quantile; 0 when all values were kept.`,
			type: `number`,
			minimum: 0
		},
		lines: {
			description: `What became of the lines of the files.`,
			type: `object`,
			required: [
				`read`,
				`refused`,
				`console`,
				`cut`
			],
			properties: {
				read: { $ref: `#/$defs/quantity` },
				refused: { $ref: `#/$defs/quantity` },
				console: { $ref: `#/$defs/quantity` },
				cut: { $ref: `#/$defs/quantity` }
			}
		}
	}
};
const _ = {
	description: `A named part of a run with its numbers.`,
	type: `object`,
	required: [
		`name`,
		`origin`,
		`durationMs`,
		`fromMs`,
		`toMs`,
		`requests`,
		`failures`,
		`requestsPerSecond`
	],
	properties: {
		name: { type: `string` },
		origin: { enum: [
			`config`,
			`tag`,
			`found`
		] },
		durationMs: { $ref: `#/$defs/quantity` },
		stretches: {
			type: `array`,
			items: { $ref: `#/$defs/stretch` }
		},
		fromMs: { type: `number` },
		toMs: { type: `number` },
		requests: { $ref: `#/$defs/quantity` },
		failures: { $ref: `#/$defs/quantity` },
		errorRate: { type: `number` },
		p50Ms: { type: `number` },
		p95Ms: { type: `number` },
		p99Ms: { type: `number` },
		requestsPerSecond: { $ref: `#/$defs/quantity` },
		users: { $ref: `#/$defs/quantity` }
	}
};
const v = {
	description: `From when to when, in milliseconds from the start of the run.`,
	type: `object`,
	required: [`fromMs`, `toMs`],
	properties: {
		fromMs: { type: `number` },
		toMs: { type: `number` }
	}
};
function y(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = null, s = 0, c = y.evaluated;
	if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.name === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `name` },
				message: `must have required property 'name'`,
				schema: _.required,
				parentSchema: _,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.origin === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `origin` },
				message: `must have required property 'origin'`,
				schema: _.required,
				parentSchema: _,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.durationMs === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `durationMs` },
				message: `must have required property 'durationMs'`,
				schema: _.required,
				parentSchema: _,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.fromMs === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `fromMs` },
				message: `must have required property 'fromMs'`,
				schema: _.required,
				parentSchema: _,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.toMs === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `toMs` },
				message: `must have required property 'toMs'`,
				schema: _.required,
				parentSchema: _,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.requests === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `requests` },
				message: `must have required property 'requests'`,
				schema: _.required,
				parentSchema: _,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.failures === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `failures` },
				message: `must have required property 'failures'`,
				schema: _.required,
				parentSchema: _,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.requestsPerSecond === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `requestsPerSecond` },
				message: `must have required property 'requestsPerSecond'`,
				schema: _.required,
				parentSchema: _,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.name !== void 0) {
			let n = e.name;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/name`,
					schemaPath: `#/properties/name/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: _.properties.name.type,
					parentSchema: _.properties.name,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.origin !== void 0) {
			let n = e.origin;
			if (n !== `config` && n !== `tag` && n !== `found`) {
				let e = {
					instancePath: t + `/origin`,
					schemaPath: `#/properties/origin/enum`,
					keyword: `enum`,
					params: { allowedValues: _.properties.origin.enum },
					message: `must be equal to one of the allowed values`,
					schema: _.properties.origin.enum,
					parentSchema: _.properties.origin,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.durationMs !== void 0) {
			let n = e.durationMs;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/durationMs`,
						schemaPath: `#/$defs/quantity/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: d,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			} else {
				let e = {
					instancePath: t + `/durationMs`,
					schemaPath: `#/$defs/quantity/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: d.type,
					parentSchema: d,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.stretches !== void 0) {
			let n = e.stretches;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) {
					let e = n[r];
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.fromMs === void 0) {
							let n = {
								instancePath: t + `/stretches/` + r,
								schemaPath: `#/$defs/stretch/required`,
								keyword: `required`,
								params: { missingProperty: `fromMs` },
								message: `must have required property 'fromMs'`,
								schema: v.required,
								parentSchema: v,
								data: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
						if (e.toMs === void 0) {
							let n = {
								instancePath: t + `/stretches/` + r,
								schemaPath: `#/$defs/stretch/required`,
								keyword: `required`,
								params: { missingProperty: `toMs` },
								message: `must have required property 'toMs'`,
								schema: v.required,
								parentSchema: v,
								data: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
						if (e.fromMs !== void 0) {
							let n = e.fromMs;
							if (!(typeof n == `number` && isFinite(n))) {
								let e = {
									instancePath: t + `/stretches/` + r + `/fromMs`,
									schemaPath: `#/$defs/stretch/properties/fromMs/type`,
									keyword: `type`,
									params: { type: `number` },
									message: `must be number`,
									schema: v.properties.fromMs.type,
									parentSchema: v.properties.fromMs,
									data: n
								};
								o === null ? o = [e] : o.push(e), s++;
							}
						}
						if (e.toMs !== void 0) {
							let n = e.toMs;
							if (!(typeof n == `number` && isFinite(n))) {
								let e = {
									instancePath: t + `/stretches/` + r + `/toMs`,
									schemaPath: `#/$defs/stretch/properties/toMs/type`,
									keyword: `type`,
									params: { type: `number` },
									message: `must be number`,
									schema: v.properties.toMs.type,
									parentSchema: v.properties.toMs,
									data: n
								};
								o === null ? o = [e] : o.push(e), s++;
							}
						}
					} else {
						let n = {
							instancePath: t + `/stretches/` + r,
							schemaPath: `#/$defs/stretch/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`,
							schema: v.type,
							parentSchema: v,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/stretches`,
					schemaPath: `#/properties/stretches/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: _.properties.stretches.type,
					parentSchema: _.properties.stretches,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.fromMs !== void 0) {
			let n = e.fromMs;
			if (!(typeof n == `number` && isFinite(n))) {
				let e = {
					instancePath: t + `/fromMs`,
					schemaPath: `#/properties/fromMs/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: _.properties.fromMs.type,
					parentSchema: _.properties.fromMs,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.toMs !== void 0) {
			let n = e.toMs;
			if (!(typeof n == `number` && isFinite(n))) {
				let e = {
					instancePath: t + `/toMs`,
					schemaPath: `#/properties/toMs/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: _.properties.toMs.type,
					parentSchema: _.properties.toMs,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.requests !== void 0) {
			let n = e.requests;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/requests`,
						schemaPath: `#/$defs/quantity/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: d,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			} else {
				let e = {
					instancePath: t + `/requests`,
					schemaPath: `#/$defs/quantity/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: d.type,
					parentSchema: d,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.failures !== void 0) {
			let n = e.failures;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/failures`,
						schemaPath: `#/$defs/quantity/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: d,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			} else {
				let e = {
					instancePath: t + `/failures`,
					schemaPath: `#/$defs/quantity/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: d.type,
					parentSchema: d,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.errorRate !== void 0) {
			let n = e.errorRate;
			if (!(typeof n == `number` && isFinite(n))) {
				let e = {
					instancePath: t + `/errorRate`,
					schemaPath: `#/properties/errorRate/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: _.properties.errorRate.type,
					parentSchema: _.properties.errorRate,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.p50Ms !== void 0) {
			let n = e.p50Ms;
			if (!(typeof n == `number` && isFinite(n))) {
				let e = {
					instancePath: t + `/p50Ms`,
					schemaPath: `#/properties/p50Ms/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: _.properties.p50Ms.type,
					parentSchema: _.properties.p50Ms,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.p95Ms !== void 0) {
			let n = e.p95Ms;
			if (!(typeof n == `number` && isFinite(n))) {
				let e = {
					instancePath: t + `/p95Ms`,
					schemaPath: `#/properties/p95Ms/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: _.properties.p95Ms.type,
					parentSchema: _.properties.p95Ms,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.p99Ms !== void 0) {
			let n = e.p99Ms;
			if (!(typeof n == `number` && isFinite(n))) {
				let e = {
					instancePath: t + `/p99Ms`,
					schemaPath: `#/properties/p99Ms/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: _.properties.p99Ms.type,
					parentSchema: _.properties.p99Ms,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.requestsPerSecond !== void 0) {
			let n = e.requestsPerSecond;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/requestsPerSecond`,
						schemaPath: `#/$defs/quantity/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: d,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			} else {
				let e = {
					instancePath: t + `/requestsPerSecond`,
					schemaPath: `#/$defs/quantity/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: d.type,
					parentSchema: d,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.users !== void 0) {
			let n = e.users;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/users`,
						schemaPath: `#/$defs/quantity/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: d,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			} else {
				let e = {
					instancePath: t + `/users`,
					schemaPath: `#/$defs/quantity/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: d.type,
					parentSchema: d,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
	} else {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: _.type,
			parentSchema: _,
			data: e
		};
		o === null ? o = [n] : o.push(n), s++;
	}
	return y.errors = o, s === 0;
}
y.evaluated = {
	props: {
		name: !0,
		origin: !0,
		durationMs: !0,
		stretches: !0,
		fromMs: !0,
		toMs: !0,
		requests: !0,
		failures: !0,
		errorRate: !0,
		p50Ms: !0,
		p95Ms: !0,
		p99Ms: !0,
		requestsPerSecond: !0,
		users: !0
	},
	dynamicProps: !1,
	dynamicItems: !1
};
const b = {
	description: `What the samples show over time.`,
	type: `object`,
	required: [
		`latency`,
		`throughput`,
		`recovery`,
		`parts`
	],
	properties: {
		latency: { $ref: `#/$defs/trend` },
		throughput: { $ref: `#/$defs/trend` },
		recovery: { $ref: `#/$defs/recovery` },
		parts: {
			description: `Eighths of the measured phase.`,
			type: `array`,
			items: { $ref: `#/$defs/runPart` }
		},
		firstAgainstLast: {
			description: `The first eighth against the last.`,
			type: `object`,
			required: [
				`firstP50Ms`,
				`lastP50Ms`,
				`changeShare`
			],
			properties: {
				firstP50Ms: { type: `number` },
				lastP50Ms: { type: `number` },
				changeShare: { type: `number` }
			}
		},
		spike: {
			description: `Before, during and after the spikes.`,
			type: `object`,
			required: [`before`, `during`],
			properties: {
				before: { $ref: `#/$defs/runPart` },
				during: { $ref: `#/$defs/runPart` },
				after: { $ref: `#/$defs/runPart` }
			}
		}
	}
};
const x = {
	description: `Where a number went over the measured phase. Shares are of the level at the start.`,
	type: `object`,
	required: [`kind`, `buckets`],
	properties: {
		kind: { enum: [
			`stable`,
			`increasing`,
			`decreasing`,
			`not assessed`
		] },
		buckets: { $ref: `#/$defs/quantity` },
		why: { enum: [
			`too few buckets`,
			`no data`,
			`zero level`,
			`the load moved`
		] },
		changeShare: { type: `number` },
		interval: {
			type: `array`,
			items: { type: `number` },
			minItems: 2,
			maxItems: 2
		},
		degradation: { enum: [
			`none`,
			`minimal`,
			`moderate`,
			`significant`
		] }
	},
	if: { properties: { kind: { const: `not assessed` } } },
	then: { required: [`why`] },
	else: { required: [
		`changeShare`,
		`interval`,
		`degradation`
	] }
};
function S(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = null, s = 0, c = S.evaluated;
	c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0);
	let l = s, u = !0, f = s;
	if (e && typeof e == `object` && !Array.isArray(e) && e.kind !== void 0 && e.kind !== `not assessed`) {
		let e = {};
		o === null ? o = [e] : o.push(e), s++;
	}
	var p = f === s;
	s = l, o !== null && (l ? o.length = l : o = null);
	let m;
	if (p) {
		let n = s;
		if (e && typeof e == `object` && !Array.isArray(e) && e.why === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/then/required`,
				keyword: `required`,
				params: { missingProperty: `why` },
				message: `must have required property 'why'`,
				schema: x.then.required,
				parentSchema: x.then,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		var p = n === s;
		u = p, m = `then`;
	} else {
		let n = s;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.changeShare === void 0) {
				let n = {
					instancePath: t,
					schemaPath: `#/else/required`,
					keyword: `required`,
					params: { missingProperty: `changeShare` },
					message: `must have required property 'changeShare'`,
					schema: x.else.required,
					parentSchema: x.else,
					data: e
				};
				o === null ? o = [n] : o.push(n), s++;
			}
			if (e.interval === void 0) {
				let n = {
					instancePath: t,
					schemaPath: `#/else/required`,
					keyword: `required`,
					params: { missingProperty: `interval` },
					message: `must have required property 'interval'`,
					schema: x.else.required,
					parentSchema: x.else,
					data: e
				};
				o === null ? o = [n] : o.push(n), s++;
			}
			if (e.degradation === void 0) {
				let n = {
					instancePath: t,
					schemaPath: `#/else/required`,
					keyword: `required`,
					params: { missingProperty: `degradation` },
					message: `must have required property 'degradation'`,
					schema: x.else.required,
					parentSchema: x.else,
					data: e
				};
				o === null ? o = [n] : o.push(n), s++;
			}
		}
		var p = n === s;
		u = p, m = `else`;
	}
	if (!u) {
		let n = {
			instancePath: t,
			schemaPath: `#/if`,
			keyword: `if`,
			params: { failingKeyword: m },
			message: `must match "` + m + `" schema`,
			schema: x.if,
			parentSchema: x,
			data: e
		};
		o === null ? o = [n] : o.push(n), s++;
	}
	if (e && typeof e == `object` && !Array.isArray(e)) {
		if (e.kind === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `kind` },
				message: `must have required property 'kind'`,
				schema: x.required,
				parentSchema: x,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.buckets === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `buckets` },
				message: `must have required property 'buckets'`,
				schema: x.required,
				parentSchema: x,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.kind !== void 0) {
			let n = e.kind;
			if (n !== `stable` && n !== `increasing` && n !== `decreasing` && n !== `not assessed`) {
				let e = {
					instancePath: t + `/kind`,
					schemaPath: `#/properties/kind/enum`,
					keyword: `enum`,
					params: { allowedValues: x.properties.kind.enum },
					message: `must be equal to one of the allowed values`,
					schema: x.properties.kind.enum,
					parentSchema: x.properties.kind,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.buckets !== void 0) {
			let n = e.buckets;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/buckets`,
						schemaPath: `#/$defs/quantity/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: d,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			} else {
				let e = {
					instancePath: t + `/buckets`,
					schemaPath: `#/$defs/quantity/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: d.type,
					parentSchema: d,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.why !== void 0) {
			let n = e.why;
			if (n !== `too few buckets` && n !== `no data` && n !== `zero level` && n !== `the load moved`) {
				let e = {
					instancePath: t + `/why`,
					schemaPath: `#/properties/why/enum`,
					keyword: `enum`,
					params: { allowedValues: x.properties.why.enum },
					message: `must be equal to one of the allowed values`,
					schema: x.properties.why.enum,
					parentSchema: x.properties.why,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.changeShare !== void 0) {
			let n = e.changeShare;
			if (!(typeof n == `number` && isFinite(n))) {
				let e = {
					instancePath: t + `/changeShare`,
					schemaPath: `#/properties/changeShare/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: x.properties.changeShare.type,
					parentSchema: x.properties.changeShare,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.interval !== void 0) {
			let n = e.interval;
			if (Array.isArray(n)) {
				if (n.length > 2) {
					let e = {
						instancePath: t + `/interval`,
						schemaPath: `#/properties/interval/maxItems`,
						keyword: `maxItems`,
						params: { limit: 2 },
						message: `must NOT have more than 2 items`,
						schema: 2,
						parentSchema: x.properties.interval,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n.length < 2) {
					let e = {
						instancePath: t + `/interval`,
						schemaPath: `#/properties/interval/minItems`,
						keyword: `minItems`,
						params: { limit: 2 },
						message: `must NOT have fewer than 2 items`,
						schema: 2,
						parentSchema: x.properties.interval,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				let e = n.length;
				for (let r = 0; r < e; r++) {
					let e = n[r];
					if (!(typeof e == `number` && isFinite(e))) {
						let n = {
							instancePath: t + `/interval/` + r,
							schemaPath: `#/properties/interval/items/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: x.properties.interval.items.type,
							parentSchema: x.properties.interval.items,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/interval`,
					schemaPath: `#/properties/interval/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: x.properties.interval.type,
					parentSchema: x.properties.interval,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.degradation !== void 0) {
			let n = e.degradation;
			if (n !== `none` && n !== `minimal` && n !== `moderate` && n !== `significant`) {
				let e = {
					instancePath: t + `/degradation`,
					schemaPath: `#/properties/degradation/enum`,
					keyword: `enum`,
					params: { allowedValues: x.properties.degradation.enum },
					message: `must be equal to one of the allowed values`,
					schema: x.properties.degradation.enum,
					parentSchema: x.properties.degradation,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
	} else {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: x.type,
			parentSchema: x,
			data: e
		};
		o === null ? o = [n] : o.push(n), s++;
	}
	return S.errors = o, s === 0;
}
S.evaluated = {
	props: {
		kind: !0,
		buckets: !0,
		why: !0,
		changeShare: !0,
		interval: !0,
		degradation: !0
	},
	dynamicProps: !1,
	dynamicItems: !1
};
const C = {
	description: `How the service came back after its spikes.`,
	type: `object`,
	required: [`kind`, `spikes`],
	properties: {
		kind: { enum: [
			`recovered`,
			`not recovered`,
			`not assessed`
		] },
		seconds: { $ref: `#/$defs/quantity` },
		withinSeconds: { $ref: `#/$defs/quantity` },
		why: { enum: [
			`no spike`,
			`no requests before the spike`,
			`the load never came back`,
			`too little time after the spike`
		] },
		spikes: {
			type: `array`,
			items: { $ref: `#/$defs/spikeRecovery` }
		}
	},
	allOf: [
		{
			if: { properties: { kind: { const: `recovered` } } },
			then: {
				required: [`seconds`],
				properties: { spikes: {
					type: `array`,
					minItems: 1
				} }
			}
		},
		{
			if: { properties: { kind: { const: `not recovered` } } },
			then: {
				required: [`withinSeconds`],
				properties: { spikes: {
					type: `array`,
					minItems: 1
				} }
			}
		},
		{
			if: { properties: { kind: { const: `not assessed` } } },
			then: { required: [`why`] }
		}
	]
};
const w = {
	description: `How one spike ended.`,
	type: `object`,
	required: [`kind`],
	properties: {
		kind: { enum: [
			`recovered`,
			`not recovered`,
			`not assessed`
		] },
		backMs: { type: `number` },
		seconds: { $ref: `#/$defs/quantity` },
		withinSeconds: { $ref: `#/$defs/quantity` },
		why: { enum: [`the load never came back`, `too little time after the spike`] }
	},
	allOf: [
		{
			if: { properties: { kind: { const: `recovered` } } },
			then: { required: [`backMs`, `seconds`] }
		},
		{
			if: { properties: { kind: { const: `not recovered` } } },
			then: { required: [`backMs`, `withinSeconds`] }
		},
		{
			if: { properties: { kind: { const: `not assessed` } } },
			then: { required: [`why`] }
		}
	]
};
function ee(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = null, s = 0, c = ee.evaluated;
	c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0);
	let l = s, u = !0, f = s;
	if (e && typeof e == `object` && !Array.isArray(e) && e.kind !== void 0 && e.kind !== `recovered`) {
		let e = {};
		o === null ? o = [e] : o.push(e), s++;
	}
	var p = f === s;
	if (s = l, o !== null && (l ? o.length = l : o = null), p) {
		let n = s;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.backMs === void 0) {
				let n = {
					instancePath: t,
					schemaPath: `#/allOf/0/then/required`,
					keyword: `required`,
					params: { missingProperty: `backMs` },
					message: `must have required property 'backMs'`,
					schema: w.allOf[0].then.required,
					parentSchema: w.allOf[0].then,
					data: e
				};
				o === null ? o = [n] : o.push(n), s++;
			}
			if (e.seconds === void 0) {
				let n = {
					instancePath: t,
					schemaPath: `#/allOf/0/then/required`,
					keyword: `required`,
					params: { missingProperty: `seconds` },
					message: `must have required property 'seconds'`,
					schema: w.allOf[0].then.required,
					parentSchema: w.allOf[0].then,
					data: e
				};
				o === null ? o = [n] : o.push(n), s++;
			}
		}
		var p = n === s;
		u = p;
	}
	if (!u) {
		let n = {
			instancePath: t,
			schemaPath: `#/allOf/0/if`,
			keyword: `if`,
			params: { failingKeyword: `then` },
			message: `must match "then" schema`,
			schema: w.allOf[0].if,
			parentSchema: w.allOf[0],
			data: e
		};
		o === null ? o = [n] : o.push(n), s++;
	}
	let m = s, h = !0, g = s;
	if (e && typeof e == `object` && !Array.isArray(e) && e.kind !== void 0 && e.kind !== `not recovered`) {
		let e = {};
		o === null ? o = [e] : o.push(e), s++;
	}
	var _ = g === s;
	if (s = m, o !== null && (m ? o.length = m : o = null), _) {
		let n = s;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.backMs === void 0) {
				let n = {
					instancePath: t,
					schemaPath: `#/allOf/1/then/required`,
					keyword: `required`,
					params: { missingProperty: `backMs` },
					message: `must have required property 'backMs'`,
					schema: w.allOf[1].then.required,
					parentSchema: w.allOf[1].then,
					data: e
				};
				o === null ? o = [n] : o.push(n), s++;
			}
			if (e.withinSeconds === void 0) {
				let n = {
					instancePath: t,
					schemaPath: `#/allOf/1/then/required`,
					keyword: `required`,
					params: { missingProperty: `withinSeconds` },
					message: `must have required property 'withinSeconds'`,
					schema: w.allOf[1].then.required,
					parentSchema: w.allOf[1].then,
					data: e
				};
				o === null ? o = [n] : o.push(n), s++;
			}
		}
		var _ = n === s;
		h = _;
	}
	if (!h) {
		let n = {
			instancePath: t,
			schemaPath: `#/allOf/1/if`,
			keyword: `if`,
			params: { failingKeyword: `then` },
			message: `must match "then" schema`,
			schema: w.allOf[1].if,
			parentSchema: w.allOf[1],
			data: e
		};
		o === null ? o = [n] : o.push(n), s++;
	}
	let v = s, y = !0, b = s;
	if (e && typeof e == `object` && !Array.isArray(e) && e.kind !== void 0 && e.kind !== `not assessed`) {
		let e = {};
		o === null ? o = [e] : o.push(e), s++;
	}
	var x = b === s;
	if (s = v, o !== null && (v ? o.length = v : o = null), x) {
		let n = s;
		if (e && typeof e == `object` && !Array.isArray(e) && e.why === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/allOf/2/then/required`,
				keyword: `required`,
				params: { missingProperty: `why` },
				message: `must have required property 'why'`,
				schema: w.allOf[2].then.required,
				parentSchema: w.allOf[2].then,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		var x = n === s;
		y = x;
	}
	if (!y) {
		let n = {
			instancePath: t,
			schemaPath: `#/allOf/2/if`,
			keyword: `if`,
			params: { failingKeyword: `then` },
			message: `must match "then" schema`,
			schema: w.allOf[2].if,
			parentSchema: w.allOf[2],
			data: e
		};
		o === null ? o = [n] : o.push(n), s++;
	}
	if (e && typeof e == `object` && !Array.isArray(e)) {
		if (e.kind === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `kind` },
				message: `must have required property 'kind'`,
				schema: w.required,
				parentSchema: w,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.kind !== void 0) {
			let n = e.kind;
			if (n !== `recovered` && n !== `not recovered` && n !== `not assessed`) {
				let e = {
					instancePath: t + `/kind`,
					schemaPath: `#/properties/kind/enum`,
					keyword: `enum`,
					params: { allowedValues: w.properties.kind.enum },
					message: `must be equal to one of the allowed values`,
					schema: w.properties.kind.enum,
					parentSchema: w.properties.kind,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.backMs !== void 0) {
			let n = e.backMs;
			if (!(typeof n == `number` && isFinite(n))) {
				let e = {
					instancePath: t + `/backMs`,
					schemaPath: `#/properties/backMs/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: w.properties.backMs.type,
					parentSchema: w.properties.backMs,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.seconds !== void 0) {
			let n = e.seconds;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/seconds`,
						schemaPath: `#/$defs/quantity/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: d,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			} else {
				let e = {
					instancePath: t + `/seconds`,
					schemaPath: `#/$defs/quantity/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: d.type,
					parentSchema: d,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.withinSeconds !== void 0) {
			let n = e.withinSeconds;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/withinSeconds`,
						schemaPath: `#/$defs/quantity/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: d,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			} else {
				let e = {
					instancePath: t + `/withinSeconds`,
					schemaPath: `#/$defs/quantity/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: d.type,
					parentSchema: d,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.why !== void 0) {
			let n = e.why;
			if (n !== `the load never came back` && n !== `too little time after the spike`) {
				let e = {
					instancePath: t + `/why`,
					schemaPath: `#/properties/why/enum`,
					keyword: `enum`,
					params: { allowedValues: w.properties.why.enum },
					message: `must be equal to one of the allowed values`,
					schema: w.properties.why.enum,
					parentSchema: w.properties.why,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
	} else {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: w.type,
			parentSchema: w,
			data: e
		};
		o === null ? o = [n] : o.push(n), s++;
	}
	return ee.errors = o, s === 0;
}
ee.evaluated = {
	props: {
		kind: !0,
		backMs: !0,
		seconds: !0,
		withinSeconds: !0,
		why: !0
	},
	dynamicProps: !1,
	dynamicItems: !1
};
function T(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = null, s = 0, c = T.evaluated;
	c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0);
	let l = s, u = !0, f = s;
	if (e && typeof e == `object` && !Array.isArray(e) && e.kind !== void 0 && e.kind !== `recovered`) {
		let e = {};
		o === null ? o = [e] : o.push(e), s++;
	}
	var p = f === s;
	if (s = l, o !== null && (l ? o.length = l : o = null), p) {
		let n = s;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.seconds === void 0) {
				let n = {
					instancePath: t,
					schemaPath: `#/allOf/0/then/required`,
					keyword: `required`,
					params: { missingProperty: `seconds` },
					message: `must have required property 'seconds'`,
					schema: C.allOf[0].then.required,
					parentSchema: C.allOf[0].then,
					data: e
				};
				o === null ? o = [n] : o.push(n), s++;
			}
			if (e.spikes !== void 0) {
				let n = e.spikes;
				if (Array.isArray(n)) {
					if (n.length < 1) {
						let e = {
							instancePath: t + `/spikes`,
							schemaPath: `#/allOf/0/then/properties/spikes/minItems`,
							keyword: `minItems`,
							params: { limit: 1 },
							message: `must NOT have fewer than 1 items`,
							schema: 1,
							parentSchema: C.allOf[0].then.properties.spikes,
							data: n
						};
						o === null ? o = [e] : o.push(e), s++;
					}
				} else {
					let e = {
						instancePath: t + `/spikes`,
						schemaPath: `#/allOf/0/then/properties/spikes/type`,
						keyword: `type`,
						params: { type: `array` },
						message: `must be array`,
						schema: C.allOf[0].then.properties.spikes.type,
						parentSchema: C.allOf[0].then.properties.spikes,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
		}
		var p = n === s;
		if (u = p, u) {
			var m = {};
			m.spikes = !0, m.kind = !0;
		}
	}
	if (!u) {
		let n = {
			instancePath: t,
			schemaPath: `#/allOf/0/if`,
			keyword: `if`,
			params: { failingKeyword: `then` },
			message: `must match "then" schema`,
			schema: C.allOf[0].if,
			parentSchema: C.allOf[0],
			data: e
		};
		o === null ? o = [n] : o.push(n), s++;
	}
	let h = s, g = !0, _ = s;
	if (e && typeof e == `object` && !Array.isArray(e) && e.kind !== void 0 && e.kind !== `not recovered`) {
		let e = {};
		o === null ? o = [e] : o.push(e), s++;
	}
	var v = _ === s;
	if (s = h, o !== null && (h ? o.length = h : o = null), v) {
		let n = s;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.withinSeconds === void 0) {
				let n = {
					instancePath: t,
					schemaPath: `#/allOf/1/then/required`,
					keyword: `required`,
					params: { missingProperty: `withinSeconds` },
					message: `must have required property 'withinSeconds'`,
					schema: C.allOf[1].then.required,
					parentSchema: C.allOf[1].then,
					data: e
				};
				o === null ? o = [n] : o.push(n), s++;
			}
			if (e.spikes !== void 0) {
				let n = e.spikes;
				if (Array.isArray(n)) {
					if (n.length < 1) {
						let e = {
							instancePath: t + `/spikes`,
							schemaPath: `#/allOf/1/then/properties/spikes/minItems`,
							keyword: `minItems`,
							params: { limit: 1 },
							message: `must NOT have fewer than 1 items`,
							schema: 1,
							parentSchema: C.allOf[1].then.properties.spikes,
							data: n
						};
						o === null ? o = [e] : o.push(e), s++;
					}
				} else {
					let e = {
						instancePath: t + `/spikes`,
						schemaPath: `#/allOf/1/then/properties/spikes/type`,
						keyword: `type`,
						params: { type: `array` },
						message: `must be array`,
						schema: C.allOf[1].then.properties.spikes.type,
						parentSchema: C.allOf[1].then.properties.spikes,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
		}
		var v = n === s;
		if (g = v, g) {
			var y = {};
			y.spikes = !0, y.kind = !0;
		}
	}
	if (!g) {
		let n = {
			instancePath: t,
			schemaPath: `#/allOf/1/if`,
			keyword: `if`,
			params: { failingKeyword: `then` },
			message: `must match "then" schema`,
			schema: C.allOf[1].if,
			parentSchema: C.allOf[1],
			data: e
		};
		o === null ? o = [n] : o.push(n), s++;
	}
	m !== !0 && y !== void 0 && (y === !0 ? m = !0 : (m ||= {}, Object.assign(m, y)));
	let b = s, x = !0, S = s;
	if (e && typeof e == `object` && !Array.isArray(e) && e.kind !== void 0 && e.kind !== `not assessed`) {
		let e = {};
		o === null ? o = [e] : o.push(e), s++;
	}
	var w = S === s;
	if (s = b, o !== null && (b ? o.length = b : o = null), w) {
		let n = s;
		if (e && typeof e == `object` && !Array.isArray(e) && e.why === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/allOf/2/then/required`,
				keyword: `required`,
				params: { missingProperty: `why` },
				message: `must have required property 'why'`,
				schema: C.allOf[2].then.required,
				parentSchema: C.allOf[2].then,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		var w = n === s;
		x = w;
	}
	if (!x) {
		let n = {
			instancePath: t,
			schemaPath: `#/allOf/2/if`,
			keyword: `if`,
			params: { failingKeyword: `then` },
			message: `must match "then" schema`,
			schema: C.allOf[2].if,
			parentSchema: C.allOf[2],
			data: e
		};
		o === null ? o = [n] : o.push(n), s++;
	}
	if (m !== !0 && (m ||= {}, m.kind = !0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.kind === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `kind` },
				message: `must have required property 'kind'`,
				schema: C.required,
				parentSchema: C,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.spikes === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `spikes` },
				message: `must have required property 'spikes'`,
				schema: C.required,
				parentSchema: C,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (m !== !0 && (m ||= {}, m.kind = !0, m.seconds = !0, m.withinSeconds = !0, m.why = !0, m.spikes = !0), e.kind !== void 0) {
			let n = e.kind;
			if (n !== `recovered` && n !== `not recovered` && n !== `not assessed`) {
				let e = {
					instancePath: t + `/kind`,
					schemaPath: `#/properties/kind/enum`,
					keyword: `enum`,
					params: { allowedValues: C.properties.kind.enum },
					message: `must be equal to one of the allowed values`,
					schema: C.properties.kind.enum,
					parentSchema: C.properties.kind,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.seconds !== void 0) {
			let n = e.seconds;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/seconds`,
						schemaPath: `#/$defs/quantity/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: d,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			} else {
				let e = {
					instancePath: t + `/seconds`,
					schemaPath: `#/$defs/quantity/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: d.type,
					parentSchema: d,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.withinSeconds !== void 0) {
			let n = e.withinSeconds;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/withinSeconds`,
						schemaPath: `#/$defs/quantity/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: d,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			} else {
				let e = {
					instancePath: t + `/withinSeconds`,
					schemaPath: `#/$defs/quantity/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: d.type,
					parentSchema: d,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.why !== void 0) {
			let n = e.why;
			if (n !== `no spike` && n !== `no requests before the spike` && n !== `the load never came back` && n !== `too little time after the spike`) {
				let e = {
					instancePath: t + `/why`,
					schemaPath: `#/properties/why/enum`,
					keyword: `enum`,
					params: { allowedValues: C.properties.why.enum },
					message: `must be equal to one of the allowed values`,
					schema: C.properties.why.enum,
					parentSchema: C.properties.why,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.spikes !== void 0) {
			let n = e.spikes;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) ee(n[r], {
					instancePath: t + `/spikes/` + r,
					parentData: n,
					parentDataProperty: r,
					rootData: i,
					dynamicAnchors: a
				}) || (o = o === null ? ee.errors : o.concat(ee.errors), s = o.length);
			} else {
				let e = {
					instancePath: t + `/spikes`,
					schemaPath: `#/properties/spikes/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: C.properties.spikes.type,
					parentSchema: C.properties.spikes,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
	} else {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: C.type,
			parentSchema: C,
			data: e
		};
		o === null ? o = [n] : o.push(n), s++;
	}
	return T.errors = o, c.props = m, s === 0;
}
T.evaluated = {
	dynamicProps: !0,
	dynamicItems: !1
};
const E = {
	description: `What happened in one part of a run.`,
	type: `object`,
	required: [
		`fromMs`,
		`toMs`,
		`requests`,
		`failures`,
		`requestsPerSecond`
	],
	properties: {
		fromMs: { type: `number` },
		toMs: { type: `number` },
		requests: { $ref: `#/$defs/quantity` },
		failures: { $ref: `#/$defs/quantity` },
		errorRate: { type: `number` },
		p50Ms: { type: `number` },
		p95Ms: { type: `number` },
		p99Ms: { type: `number` },
		requestsPerSecond: { $ref: `#/$defs/quantity` },
		users: { $ref: `#/$defs/quantity` }
	}
};
function D(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = null, s = 0, c = D.evaluated;
	if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.fromMs === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `fromMs` },
				message: `must have required property 'fromMs'`,
				schema: E.required,
				parentSchema: E,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.toMs === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `toMs` },
				message: `must have required property 'toMs'`,
				schema: E.required,
				parentSchema: E,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.requests === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `requests` },
				message: `must have required property 'requests'`,
				schema: E.required,
				parentSchema: E,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.failures === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `failures` },
				message: `must have required property 'failures'`,
				schema: E.required,
				parentSchema: E,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.requestsPerSecond === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `requestsPerSecond` },
				message: `must have required property 'requestsPerSecond'`,
				schema: E.required,
				parentSchema: E,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.fromMs !== void 0) {
			let n = e.fromMs;
			if (!(typeof n == `number` && isFinite(n))) {
				let e = {
					instancePath: t + `/fromMs`,
					schemaPath: `#/properties/fromMs/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: E.properties.fromMs.type,
					parentSchema: E.properties.fromMs,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.toMs !== void 0) {
			let n = e.toMs;
			if (!(typeof n == `number` && isFinite(n))) {
				let e = {
					instancePath: t + `/toMs`,
					schemaPath: `#/properties/toMs/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: E.properties.toMs.type,
					parentSchema: E.properties.toMs,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.requests !== void 0) {
			let n = e.requests;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/requests`,
						schemaPath: `#/$defs/quantity/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: d,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			} else {
				let e = {
					instancePath: t + `/requests`,
					schemaPath: `#/$defs/quantity/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: d.type,
					parentSchema: d,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.failures !== void 0) {
			let n = e.failures;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/failures`,
						schemaPath: `#/$defs/quantity/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: d,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			} else {
				let e = {
					instancePath: t + `/failures`,
					schemaPath: `#/$defs/quantity/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: d.type,
					parentSchema: d,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.errorRate !== void 0) {
			let n = e.errorRate;
			if (!(typeof n == `number` && isFinite(n))) {
				let e = {
					instancePath: t + `/errorRate`,
					schemaPath: `#/properties/errorRate/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: E.properties.errorRate.type,
					parentSchema: E.properties.errorRate,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.p50Ms !== void 0) {
			let n = e.p50Ms;
			if (!(typeof n == `number` && isFinite(n))) {
				let e = {
					instancePath: t + `/p50Ms`,
					schemaPath: `#/properties/p50Ms/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: E.properties.p50Ms.type,
					parentSchema: E.properties.p50Ms,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.p95Ms !== void 0) {
			let n = e.p95Ms;
			if (!(typeof n == `number` && isFinite(n))) {
				let e = {
					instancePath: t + `/p95Ms`,
					schemaPath: `#/properties/p95Ms/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: E.properties.p95Ms.type,
					parentSchema: E.properties.p95Ms,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.p99Ms !== void 0) {
			let n = e.p99Ms;
			if (!(typeof n == `number` && isFinite(n))) {
				let e = {
					instancePath: t + `/p99Ms`,
					schemaPath: `#/properties/p99Ms/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: E.properties.p99Ms.type,
					parentSchema: E.properties.p99Ms,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.requestsPerSecond !== void 0) {
			let n = e.requestsPerSecond;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/requestsPerSecond`,
						schemaPath: `#/$defs/quantity/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: d,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			} else {
				let e = {
					instancePath: t + `/requestsPerSecond`,
					schemaPath: `#/$defs/quantity/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: d.type,
					parentSchema: d,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.users !== void 0) {
			let n = e.users;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/users`,
						schemaPath: `#/$defs/quantity/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: d,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			} else {
				let e = {
					instancePath: t + `/users`,
					schemaPath: `#/$defs/quantity/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: d.type,
					parentSchema: d,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
	} else {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: E.type,
			parentSchema: E,
			data: e
		};
		o === null ? o = [n] : o.push(n), s++;
	}
	return D.errors = o, s === 0;
}
D.evaluated = {
	props: {
		fromMs: !0,
		toMs: !0,
		requests: !0,
		failures: !0,
		errorRate: !0,
		p50Ms: !0,
		p95Ms: !0,
		p99Ms: !0,
		requestsPerSecond: !0,
		users: !0
	},
	dynamicProps: !1,
	dynamicItems: !1
};
function te(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = null, s = 0, c = te.evaluated;
	if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.latency === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `latency` },
				message: `must have required property 'latency'`,
				schema: b.required,
				parentSchema: b,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.throughput === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `throughput` },
				message: `must have required property 'throughput'`,
				schema: b.required,
				parentSchema: b,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.recovery === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `recovery` },
				message: `must have required property 'recovery'`,
				schema: b.required,
				parentSchema: b,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.parts === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `parts` },
				message: `must have required property 'parts'`,
				schema: b.required,
				parentSchema: b,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.latency !== void 0 && (S(e.latency, {
			instancePath: t + `/latency`,
			parentData: e,
			parentDataProperty: `latency`,
			rootData: i,
			dynamicAnchors: a
		}) || (o = o === null ? S.errors : o.concat(S.errors), s = o.length)), e.throughput !== void 0 && (S(e.throughput, {
			instancePath: t + `/throughput`,
			parentData: e,
			parentDataProperty: `throughput`,
			rootData: i,
			dynamicAnchors: a
		}) || (o = o === null ? S.errors : o.concat(S.errors), s = o.length)), e.recovery !== void 0 && (T(e.recovery, {
			instancePath: t + `/recovery`,
			parentData: e,
			parentDataProperty: `recovery`,
			rootData: i,
			dynamicAnchors: a
		}) || (o = o === null ? T.errors : o.concat(T.errors), s = o.length)), e.parts !== void 0) {
			let n = e.parts;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) D(n[r], {
					instancePath: t + `/parts/` + r,
					parentData: n,
					parentDataProperty: r,
					rootData: i,
					dynamicAnchors: a
				}) || (o = o === null ? D.errors : o.concat(D.errors), s = o.length);
			} else {
				let e = {
					instancePath: t + `/parts`,
					schemaPath: `#/properties/parts/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: b.properties.parts.type,
					parentSchema: b.properties.parts,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.firstAgainstLast !== void 0) {
			let n = e.firstAgainstLast;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.firstP50Ms === void 0) {
					let e = {
						instancePath: t + `/firstAgainstLast`,
						schemaPath: `#/properties/firstAgainstLast/required`,
						keyword: `required`,
						params: { missingProperty: `firstP50Ms` },
						message: `must have required property 'firstP50Ms'`,
						schema: b.properties.firstAgainstLast.required,
						parentSchema: b.properties.firstAgainstLast,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n.lastP50Ms === void 0) {
					let e = {
						instancePath: t + `/firstAgainstLast`,
						schemaPath: `#/properties/firstAgainstLast/required`,
						keyword: `required`,
						params: { missingProperty: `lastP50Ms` },
						message: `must have required property 'lastP50Ms'`,
						schema: b.properties.firstAgainstLast.required,
						parentSchema: b.properties.firstAgainstLast,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n.changeShare === void 0) {
					let e = {
						instancePath: t + `/firstAgainstLast`,
						schemaPath: `#/properties/firstAgainstLast/required`,
						keyword: `required`,
						params: { missingProperty: `changeShare` },
						message: `must have required property 'changeShare'`,
						schema: b.properties.firstAgainstLast.required,
						parentSchema: b.properties.firstAgainstLast,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n.firstP50Ms !== void 0) {
					let e = n.firstP50Ms;
					if (!(typeof e == `number` && isFinite(e))) {
						let n = {
							instancePath: t + `/firstAgainstLast/firstP50Ms`,
							schemaPath: `#/properties/firstAgainstLast/properties/firstP50Ms/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: b.properties.firstAgainstLast.properties.firstP50Ms.type,
							parentSchema: b.properties.firstAgainstLast.properties.firstP50Ms,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				if (n.lastP50Ms !== void 0) {
					let e = n.lastP50Ms;
					if (!(typeof e == `number` && isFinite(e))) {
						let n = {
							instancePath: t + `/firstAgainstLast/lastP50Ms`,
							schemaPath: `#/properties/firstAgainstLast/properties/lastP50Ms/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: b.properties.firstAgainstLast.properties.lastP50Ms.type,
							parentSchema: b.properties.firstAgainstLast.properties.lastP50Ms,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				if (n.changeShare !== void 0) {
					let e = n.changeShare;
					if (!(typeof e == `number` && isFinite(e))) {
						let n = {
							instancePath: t + `/firstAgainstLast/changeShare`,
							schemaPath: `#/properties/firstAgainstLast/properties/changeShare/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: b.properties.firstAgainstLast.properties.changeShare.type,
							parentSchema: b.properties.firstAgainstLast.properties.changeShare,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/firstAgainstLast`,
					schemaPath: `#/properties/firstAgainstLast/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`,
					schema: b.properties.firstAgainstLast.type,
					parentSchema: b.properties.firstAgainstLast,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.spike !== void 0) {
			let n = e.spike;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.before === void 0) {
					let e = {
						instancePath: t + `/spike`,
						schemaPath: `#/properties/spike/required`,
						keyword: `required`,
						params: { missingProperty: `before` },
						message: `must have required property 'before'`,
						schema: b.properties.spike.required,
						parentSchema: b.properties.spike,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n.during === void 0) {
					let e = {
						instancePath: t + `/spike`,
						schemaPath: `#/properties/spike/required`,
						keyword: `required`,
						params: { missingProperty: `during` },
						message: `must have required property 'during'`,
						schema: b.properties.spike.required,
						parentSchema: b.properties.spike,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				n.before !== void 0 && (D(n.before, {
					instancePath: t + `/spike/before`,
					parentData: n,
					parentDataProperty: `before`,
					rootData: i,
					dynamicAnchors: a
				}) || (o = o === null ? D.errors : o.concat(D.errors), s = o.length)), n.during !== void 0 && (D(n.during, {
					instancePath: t + `/spike/during`,
					parentData: n,
					parentDataProperty: `during`,
					rootData: i,
					dynamicAnchors: a
				}) || (o = o === null ? D.errors : o.concat(D.errors), s = o.length)), n.after !== void 0 && (D(n.after, {
					instancePath: t + `/spike/after`,
					parentData: n,
					parentDataProperty: `after`,
					rootData: i,
					dynamicAnchors: a
				}) || (o = o === null ? D.errors : o.concat(D.errors), s = o.length));
			} else {
				let e = {
					instancePath: t + `/spike`,
					schemaPath: `#/properties/spike/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`,
					schema: b.properties.spike.type,
					parentSchema: b.properties.spike,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
	} else {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: b.type,
			parentSchema: b,
			data: e
		};
		o === null ? o = [n] : o.push(n), s++;
	}
	return te.errors = o, s === 0;
}
te.evaluated = {
	props: {
		latency: !0,
		throughput: !0,
		recovery: !0,
		parts: !0,
		firstAgainstLast: !0,
		spike: !0
	},
	dynamicProps: !1,
	dynamicItems: !1
};
const O = {
	description: `Curves for charts, all of one length.`,
	type: `object`,
	required: [
		`startMs`,
		`stepMs`,
		`users`,
		`requestsPerSecond`,
		`errorRate`,
		`p50Ms`,
		`p95Ms`,
		`p99Ms`
	],
	properties: {
		startMs: { type: `number` },
		stepMs: {
			type: `number`,
			exclusiveMinimum: 0
		},
		users: { $ref: `#/$defs/curve` },
		requestsPerSecond: { $ref: `#/$defs/curve` },
		errorRate: { $ref: `#/$defs/curve` },
		p50Ms: { $ref: `#/$defs/curve` },
		p95Ms: { $ref: `#/$defs/curve` },
		p99Ms: { $ref: `#/$defs/curve` }
	}
};
const k = {
	description: `A curve in equal buckets; null where a bucket has no number.`,
	type: `array`,
	items: { type: [`number`, `null`] }
};
function A(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = null, s = 0, c = A.evaluated;
	if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.startMs === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `startMs` },
				message: `must have required property 'startMs'`,
				schema: O.required,
				parentSchema: O,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.stepMs === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `stepMs` },
				message: `must have required property 'stepMs'`,
				schema: O.required,
				parentSchema: O,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.users === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `users` },
				message: `must have required property 'users'`,
				schema: O.required,
				parentSchema: O,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.requestsPerSecond === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `requestsPerSecond` },
				message: `must have required property 'requestsPerSecond'`,
				schema: O.required,
				parentSchema: O,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.errorRate === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `errorRate` },
				message: `must have required property 'errorRate'`,
				schema: O.required,
				parentSchema: O,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.p50Ms === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `p50Ms` },
				message: `must have required property 'p50Ms'`,
				schema: O.required,
				parentSchema: O,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.p95Ms === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `p95Ms` },
				message: `must have required property 'p95Ms'`,
				schema: O.required,
				parentSchema: O,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.p99Ms === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `p99Ms` },
				message: `must have required property 'p99Ms'`,
				schema: O.required,
				parentSchema: O,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.startMs !== void 0) {
			let n = e.startMs;
			if (!(typeof n == `number` && isFinite(n))) {
				let e = {
					instancePath: t + `/startMs`,
					schemaPath: `#/properties/startMs/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: O.properties.startMs.type,
					parentSchema: O.properties.startMs,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.stepMs !== void 0) {
			let n = e.stepMs;
			if (typeof n == `number` && isFinite(n)) {
				if (n <= 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/stepMs`,
						schemaPath: `#/properties/stepMs/exclusiveMinimum`,
						keyword: `exclusiveMinimum`,
						params: {
							comparison: `>`,
							limit: 0
						},
						message: `must be > 0`,
						schema: 0,
						parentSchema: O.properties.stepMs,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			} else {
				let e = {
					instancePath: t + `/stepMs`,
					schemaPath: `#/properties/stepMs/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: O.properties.stepMs.type,
					parentSchema: O.properties.stepMs,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.users !== void 0) {
			let n = e.users;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) {
					let e = n[r];
					if (!(typeof e == `number` && isFinite(e)) && e !== null) {
						let n = {
							instancePath: t + `/users/` + r,
							schemaPath: `#/$defs/curve/items/type`,
							keyword: `type`,
							params: { type: k.items.type },
							message: `must be number,null`,
							schema: k.items.type,
							parentSchema: k.items,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/users`,
					schemaPath: `#/$defs/curve/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: k.type,
					parentSchema: k,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.requestsPerSecond !== void 0) {
			let n = e.requestsPerSecond;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) {
					let e = n[r];
					if (!(typeof e == `number` && isFinite(e)) && e !== null) {
						let n = {
							instancePath: t + `/requestsPerSecond/` + r,
							schemaPath: `#/$defs/curve/items/type`,
							keyword: `type`,
							params: { type: k.items.type },
							message: `must be number,null`,
							schema: k.items.type,
							parentSchema: k.items,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/requestsPerSecond`,
					schemaPath: `#/$defs/curve/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: k.type,
					parentSchema: k,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.errorRate !== void 0) {
			let n = e.errorRate;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) {
					let e = n[r];
					if (!(typeof e == `number` && isFinite(e)) && e !== null) {
						let n = {
							instancePath: t + `/errorRate/` + r,
							schemaPath: `#/$defs/curve/items/type`,
							keyword: `type`,
							params: { type: k.items.type },
							message: `must be number,null`,
							schema: k.items.type,
							parentSchema: k.items,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/errorRate`,
					schemaPath: `#/$defs/curve/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: k.type,
					parentSchema: k,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.p50Ms !== void 0) {
			let n = e.p50Ms;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) {
					let e = n[r];
					if (!(typeof e == `number` && isFinite(e)) && e !== null) {
						let n = {
							instancePath: t + `/p50Ms/` + r,
							schemaPath: `#/$defs/curve/items/type`,
							keyword: `type`,
							params: { type: k.items.type },
							message: `must be number,null`,
							schema: k.items.type,
							parentSchema: k.items,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/p50Ms`,
					schemaPath: `#/$defs/curve/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: k.type,
					parentSchema: k,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.p95Ms !== void 0) {
			let n = e.p95Ms;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) {
					let e = n[r];
					if (!(typeof e == `number` && isFinite(e)) && e !== null) {
						let n = {
							instancePath: t + `/p95Ms/` + r,
							schemaPath: `#/$defs/curve/items/type`,
							keyword: `type`,
							params: { type: k.items.type },
							message: `must be number,null`,
							schema: k.items.type,
							parentSchema: k.items,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/p95Ms`,
					schemaPath: `#/$defs/curve/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: k.type,
					parentSchema: k,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.p99Ms !== void 0) {
			let n = e.p99Ms;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) {
					let e = n[r];
					if (!(typeof e == `number` && isFinite(e)) && e !== null) {
						let n = {
							instancePath: t + `/p99Ms/` + r,
							schemaPath: `#/$defs/curve/items/type`,
							keyword: `type`,
							params: { type: k.items.type },
							message: `must be number,null`,
							schema: k.items.type,
							parentSchema: k.items,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/p99Ms`,
					schemaPath: `#/$defs/curve/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: k.type,
					parentSchema: k,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
	} else {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: O.type,
			parentSchema: O,
			data: e
		};
		o === null ? o = [n] : o.push(n), s++;
	}
	return A.errors = o, s === 0;
}
A.evaluated = {
	props: {
		startMs: !0,
		stepMs: !0,
		users: !0,
		requestsPerSecond: !0,
		errorRate: !0,
		p50Ms: !0,
		p95Ms: !0,
		p99Ms: !0
	},
	dynamicProps: !1,
	dynamicItems: !1
};
const ne = {
	description: `How often each was seen.`,
	type: `object`,
	additionalProperties: { $ref: `#/$defs/quantity` }
};
function j(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = null, s = 0, c = j.evaluated;
	if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e && typeof e == `object` && !Array.isArray(e)) for (let n in e) {
		let r = e[n];
		if (typeof r == `number` && isFinite(r)) {
			if (r < 0 || isNaN(r)) {
				let e = {
					instancePath: t + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
					schemaPath: `#/$defs/quantity/minimum`,
					keyword: `minimum`,
					params: {
						comparison: `>=`,
						limit: 0
					},
					message: `must be >= 0`,
					schema: 0,
					parentSchema: d,
					data: r
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		} else {
			let e = {
				instancePath: t + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
				schemaPath: `#/$defs/quantity/type`,
				keyword: `type`,
				params: { type: `number` },
				message: `must be number`,
				schema: d.type,
				parentSchema: d,
				data: r
			};
			o === null ? o = [e] : o.push(e), s++;
		}
	}
	else {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: ne.type,
			parentSchema: ne,
			data: e
		};
		o === null ? o = [n] : o.push(n), s++;
	}
	return j.errors = o, s === 0;
}
j.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function re(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = null, s = 0, c = re.evaluated;
	if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.measured === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `measured` },
				message: `must have required property 'measured'`,
				schema: g.required,
				parentSchema: g,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.phases === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `phases` },
				message: `must have required property 'phases'`,
				schema: g.required,
				parentSchema: g,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.shapes === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `shapes` },
				message: `must have required property 'shapes'`,
				schema: g.required,
				parentSchema: g,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.series === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `series` },
				message: `must have required property 'series'`,
				schema: g.required,
				parentSchema: g,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.endpoints === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `endpoints` },
				message: `must have required property 'endpoints'`,
				schema: g.required,
				parentSchema: g,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.statuses === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `statuses` },
				message: `must have required property 'statuses'`,
				schema: g.required,
				parentSchema: g,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.errorCodes === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `errorCodes` },
				message: `must have required property 'errorCodes'`,
				schema: g.required,
				parentSchema: g,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.connectionErrors === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `connectionErrors` },
				message: `must have required property 'connectionErrors'`,
				schema: g.required,
				parentSchema: g,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.outsideRequests === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `outsideRequests` },
				message: `must have required property 'outsideRequests'`,
				schema: g.required,
				parentSchema: g,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.shards === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `shards` },
				message: `must have required property 'shards'`,
				schema: g.required,
				parentSchema: g,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.quantileError === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `quantileError` },
				message: `must have required property 'quantileError'`,
				schema: g.required,
				parentSchema: g,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.lines === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `lines` },
				message: `must have required property 'lines'`,
				schema: g.required,
				parentSchema: g,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.measured !== void 0 && (y(e.measured, {
			instancePath: t + `/measured`,
			parentData: e,
			parentDataProperty: `measured`,
			rootData: i,
			dynamicAnchors: a
		}) || (o = o === null ? y.errors : o.concat(y.errors), s = o.length)), e.phases !== void 0) {
			let n = e.phases;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) y(n[r], {
					instancePath: t + `/phases/` + r,
					parentData: n,
					parentDataProperty: r,
					rootData: i,
					dynamicAnchors: a
				}) || (o = o === null ? y.errors : o.concat(y.errors), s = o.length);
			} else {
				let e = {
					instancePath: t + `/phases`,
					schemaPath: `#/properties/phases/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: g.properties.phases.type,
					parentSchema: g.properties.phases,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.shapes !== void 0 && (te(e.shapes, {
			instancePath: t + `/shapes`,
			parentData: e,
			parentDataProperty: `shapes`,
			rootData: i,
			dynamicAnchors: a
		}) || (o = o === null ? te.errors : o.concat(te.errors), s = o.length)), e.series !== void 0 && (A(e.series, {
			instancePath: t + `/series`,
			parentData: e,
			parentDataProperty: `series`,
			rootData: i,
			dynamicAnchors: a
		}) || (o = o === null ? A.errors : o.concat(A.errors), s = o.length)), e.endpoints !== void 0) {
			let n = e.endpoints;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) {
					let e = n[r];
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.name === void 0) {
							let n = {
								instancePath: t + `/endpoints/` + r,
								schemaPath: `#/properties/endpoints/items/required`,
								keyword: `required`,
								params: { missingProperty: `name` },
								message: `must have required property 'name'`,
								schema: g.properties.endpoints.items.required,
								parentSchema: g.properties.endpoints.items,
								data: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
						if (e.method === void 0) {
							let n = {
								instancePath: t + `/endpoints/` + r,
								schemaPath: `#/properties/endpoints/items/required`,
								keyword: `required`,
								params: { missingProperty: `method` },
								message: `must have required property 'method'`,
								schema: g.properties.endpoints.items.required,
								parentSchema: g.properties.endpoints.items,
								data: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
						if (e.requests === void 0) {
							let n = {
								instancePath: t + `/endpoints/` + r,
								schemaPath: `#/properties/endpoints/items/required`,
								keyword: `required`,
								params: { missingProperty: `requests` },
								message: `must have required property 'requests'`,
								schema: g.properties.endpoints.items.required,
								parentSchema: g.properties.endpoints.items,
								data: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
						if (e.failures === void 0) {
							let n = {
								instancePath: t + `/endpoints/` + r,
								schemaPath: `#/properties/endpoints/items/required`,
								keyword: `required`,
								params: { missingProperty: `failures` },
								message: `must have required property 'failures'`,
								schema: g.properties.endpoints.items.required,
								parentSchema: g.properties.endpoints.items,
								data: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
						if (e.name !== void 0) {
							let n = e.name;
							if (typeof n != `string`) {
								let e = {
									instancePath: t + `/endpoints/` + r + `/name`,
									schemaPath: `#/properties/endpoints/items/properties/name/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: g.properties.endpoints.items.properties.name.type,
									parentSchema: g.properties.endpoints.items.properties.name,
									data: n
								};
								o === null ? o = [e] : o.push(e), s++;
							}
						}
						if (e.method !== void 0) {
							let n = e.method;
							if (typeof n != `string`) {
								let e = {
									instancePath: t + `/endpoints/` + r + `/method`,
									schemaPath: `#/properties/endpoints/items/properties/method/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: g.properties.endpoints.items.properties.method.type,
									parentSchema: g.properties.endpoints.items.properties.method,
									data: n
								};
								o === null ? o = [e] : o.push(e), s++;
							}
						}
						if (e.requests !== void 0) {
							let n = e.requests;
							if (typeof n == `number` && isFinite(n)) {
								if (n < 0 || isNaN(n)) {
									let e = {
										instancePath: t + `/endpoints/` + r + `/requests`,
										schemaPath: `#/$defs/quantity/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										},
										message: `must be >= 0`,
										schema: 0,
										parentSchema: d,
										data: n
									};
									o === null ? o = [e] : o.push(e), s++;
								}
							} else {
								let e = {
									instancePath: t + `/endpoints/` + r + `/requests`,
									schemaPath: `#/$defs/quantity/type`,
									keyword: `type`,
									params: { type: `number` },
									message: `must be number`,
									schema: d.type,
									parentSchema: d,
									data: n
								};
								o === null ? o = [e] : o.push(e), s++;
							}
						}
						if (e.failures !== void 0) {
							let n = e.failures;
							if (typeof n == `number` && isFinite(n)) {
								if (n < 0 || isNaN(n)) {
									let e = {
										instancePath: t + `/endpoints/` + r + `/failures`,
										schemaPath: `#/$defs/quantity/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										},
										message: `must be >= 0`,
										schema: 0,
										parentSchema: d,
										data: n
									};
									o === null ? o = [e] : o.push(e), s++;
								}
							} else {
								let e = {
									instancePath: t + `/endpoints/` + r + `/failures`,
									schemaPath: `#/$defs/quantity/type`,
									keyword: `type`,
									params: { type: `number` },
									message: `must be number`,
									schema: d.type,
									parentSchema: d,
									data: n
								};
								o === null ? o = [e] : o.push(e), s++;
							}
						}
						if (e.p50Ms !== void 0) {
							let n = e.p50Ms;
							if (!(typeof n == `number` && isFinite(n))) {
								let e = {
									instancePath: t + `/endpoints/` + r + `/p50Ms`,
									schemaPath: `#/properties/endpoints/items/properties/p50Ms/type`,
									keyword: `type`,
									params: { type: `number` },
									message: `must be number`,
									schema: g.properties.endpoints.items.properties.p50Ms.type,
									parentSchema: g.properties.endpoints.items.properties.p50Ms,
									data: n
								};
								o === null ? o = [e] : o.push(e), s++;
							}
						}
						if (e.p95Ms !== void 0) {
							let n = e.p95Ms;
							if (!(typeof n == `number` && isFinite(n))) {
								let e = {
									instancePath: t + `/endpoints/` + r + `/p95Ms`,
									schemaPath: `#/properties/endpoints/items/properties/p95Ms/type`,
									keyword: `type`,
									params: { type: `number` },
									message: `must be number`,
									schema: g.properties.endpoints.items.properties.p95Ms.type,
									parentSchema: g.properties.endpoints.items.properties.p95Ms,
									data: n
								};
								o === null ? o = [e] : o.push(e), s++;
							}
						}
						if (e.p99Ms !== void 0) {
							let n = e.p99Ms;
							if (!(typeof n == `number` && isFinite(n))) {
								let e = {
									instancePath: t + `/endpoints/` + r + `/p99Ms`,
									schemaPath: `#/properties/endpoints/items/properties/p99Ms/type`,
									keyword: `type`,
									params: { type: `number` },
									message: `must be number`,
									schema: g.properties.endpoints.items.properties.p99Ms.type,
									parentSchema: g.properties.endpoints.items.properties.p99Ms,
									data: n
								};
								o === null ? o = [e] : o.push(e), s++;
							}
						}
					} else {
						let n = {
							instancePath: t + `/endpoints/` + r,
							schemaPath: `#/properties/endpoints/items/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`,
							schema: g.properties.endpoints.items.type,
							parentSchema: g.properties.endpoints.items,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/endpoints`,
					schemaPath: `#/properties/endpoints/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: g.properties.endpoints.type,
					parentSchema: g.properties.endpoints,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.statuses !== void 0 && (j(e.statuses, {
			instancePath: t + `/statuses`,
			parentData: e,
			parentDataProperty: `statuses`,
			rootData: i,
			dynamicAnchors: a
		}) || (o = o === null ? j.errors : o.concat(j.errors), s = o.length)), e.errorCodes !== void 0 && (j(e.errorCodes, {
			instancePath: t + `/errorCodes`,
			parentData: e,
			parentDataProperty: `errorCodes`,
			rootData: i,
			dynamicAnchors: a
		}) || (o = o === null ? j.errors : o.concat(j.errors), s = o.length)), e.connectionErrors !== void 0) {
			let n = e.connectionErrors;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/connectionErrors`,
						schemaPath: `#/$defs/quantity/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: d,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			} else {
				let e = {
					instancePath: t + `/connectionErrors`,
					schemaPath: `#/$defs/quantity/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: d.type,
					parentSchema: d,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.users !== void 0) {
			let n = e.users;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.avg === void 0) {
					let e = {
						instancePath: t + `/users`,
						schemaPath: `#/properties/users/required`,
						keyword: `required`,
						params: { missingProperty: `avg` },
						message: `must have required property 'avg'`,
						schema: g.properties.users.required,
						parentSchema: g.properties.users,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n.max === void 0) {
					let e = {
						instancePath: t + `/users`,
						schemaPath: `#/properties/users/required`,
						keyword: `required`,
						params: { missingProperty: `max` },
						message: `must have required property 'max'`,
						schema: g.properties.users.required,
						parentSchema: g.properties.users,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n.avg !== void 0) {
					let e = n.avg;
					if (!(typeof e == `number` && isFinite(e))) {
						let n = {
							instancePath: t + `/users/avg`,
							schemaPath: `#/properties/users/properties/avg/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: g.properties.users.properties.avg.type,
							parentSchema: g.properties.users.properties.avg,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				if (n.max !== void 0) {
					let e = n.max;
					if (!(typeof e == `number` && isFinite(e))) {
						let n = {
							instancePath: t + `/users/max`,
							schemaPath: `#/properties/users/properties/max/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: g.properties.users.properties.max.type,
							parentSchema: g.properties.users.properties.max,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/users`,
					schemaPath: `#/properties/users/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`,
					schema: g.properties.users.type,
					parentSchema: g.properties.users,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.outsideRequests !== void 0) {
			let n = e.outsideRequests;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/outsideRequests`,
						schemaPath: `#/$defs/quantity/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: d,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			} else {
				let e = {
					instancePath: t + `/outsideRequests`,
					schemaPath: `#/$defs/quantity/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: d.type,
					parentSchema: d,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.shards !== void 0) {
			let n = e.shards;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/shards`,
						schemaPath: `#/$defs/quantity/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: d,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			} else {
				let e = {
					instancePath: t + `/shards`,
					schemaPath: `#/$defs/quantity/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: d.type,
					parentSchema: d,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.quantileError !== void 0) {
			let n = e.quantileError;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/quantileError`,
						schemaPath: `#/properties/quantileError/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: g.properties.quantileError,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			} else {
				let e = {
					instancePath: t + `/quantileError`,
					schemaPath: `#/properties/quantileError/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: g.properties.quantileError.type,
					parentSchema: g.properties.quantileError,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.lines !== void 0) {
			let n = e.lines;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.read === void 0) {
					let e = {
						instancePath: t + `/lines`,
						schemaPath: `#/properties/lines/required`,
						keyword: `required`,
						params: { missingProperty: `read` },
						message: `must have required property 'read'`,
						schema: g.properties.lines.required,
						parentSchema: g.properties.lines,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n.refused === void 0) {
					let e = {
						instancePath: t + `/lines`,
						schemaPath: `#/properties/lines/required`,
						keyword: `required`,
						params: { missingProperty: `refused` },
						message: `must have required property 'refused'`,
						schema: g.properties.lines.required,
						parentSchema: g.properties.lines,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n.console === void 0) {
					let e = {
						instancePath: t + `/lines`,
						schemaPath: `#/properties/lines/required`,
						keyword: `required`,
						params: { missingProperty: `console` },
						message: `must have required property 'console'`,
						schema: g.properties.lines.required,
						parentSchema: g.properties.lines,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n.cut === void 0) {
					let e = {
						instancePath: t + `/lines`,
						schemaPath: `#/properties/lines/required`,
						keyword: `required`,
						params: { missingProperty: `cut` },
						message: `must have required property 'cut'`,
						schema: g.properties.lines.required,
						parentSchema: g.properties.lines,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n.read !== void 0) {
					let e = n.read;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/lines/read`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: d,
								data: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
					} else {
						let n = {
							instancePath: t + `/lines/read`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: d.type,
							parentSchema: d,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				if (n.refused !== void 0) {
					let e = n.refused;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/lines/refused`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: d,
								data: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
					} else {
						let n = {
							instancePath: t + `/lines/refused`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: d.type,
							parentSchema: d,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				if (n.console !== void 0) {
					let e = n.console;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/lines/console`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: d,
								data: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
					} else {
						let n = {
							instancePath: t + `/lines/console`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: d.type,
							parentSchema: d,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				if (n.cut !== void 0) {
					let e = n.cut;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/lines/cut`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: d,
								data: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
					} else {
						let n = {
							instancePath: t + `/lines/cut`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: d.type,
							parentSchema: d,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/lines`,
					schemaPath: `#/properties/lines/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`,
					schema: g.properties.lines.type,
					parentSchema: g.properties.lines,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
	} else {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: g.type,
			parentSchema: g,
			data: e
		};
		o === null ? o = [n] : o.push(n), s++;
	}
	return re.errors = o, s === 0;
}
re.evaluated = {
	props: {
		measured: !0,
		phases: !0,
		shapes: !0,
		series: !0,
		endpoints: !0,
		statuses: !0,
		errorCodes: !0,
		connectionErrors: !0,
		users: !0,
		outsideRequests: !0,
		shards: !0,
		quantileError: !0,
		lines: !0
	},
	dynamicProps: !1,
	dynamicItems: !1
};
const M = {
	description: `What the service's machines did; of the first repeat.`,
	type: `object`,
	required: [`gauges`],
	properties: {
		gauges: {
			type: `array`,
			items: { $ref: `#/$defs/gauge` }
		},
		restarts: { $ref: `#/$defs/quantity` },
		restartTimesMs: {
			description: `When its processes began anew, from the start of the run.`,
			type: `array`,
			items: { $ref: `#/$defs/quantity` }
		},
		scaling: {
			description: `How the number of replicas followed the load.`,
			type: `object`,
			required: [`changes`, `triggered`],
			properties: {
				changes: {
					type: `array`,
					items: {
						type: `object`,
						required: [
							`atMs`,
							`from`,
							`to`
						],
						properties: {
							atMs: { type: `number` },
							from: { $ref: `#/$defs/quantity` },
							to: { $ref: `#/$defs/quantity` }
						}
					}
				},
				triggered: { type: `boolean` },
				responseSeconds: { $ref: `#/$defs/quantity` }
			}
		},
		jobs: {
			description: `Whether background jobs kept pace.`,
			type: `object`,
			required: [
				`kind`,
				`startDepth`,
				`endDepth`
			],
			properties: {
				kind: { enum: [
					`normal`,
					`delayed`,
					`failed`
				] },
				startDepth: { type: `number` },
				endDepth: { type: `number` }
			}
		}
	}
};
const N = {
	description: `One query about the service's machines, or one series of it.`,
	type: `object`,
	required: [
		`name`,
		`unit`,
		`source`,
		`phases`,
		`parts`
	],
	properties: {
		name: { type: `string` },
		label: { $ref: `#/$defs/texts` },
		role: {
			description: "The part that it plays: `database.pool.used`.",
			type: `string`
		},
		unit: { $ref: `#/$defs/unit` },
		unitText: { type: `string` },
		source: { $ref: `#/$defs/source` },
		why: {
			description: `Why there is no number.`,
			enum: [
				`needs-prometheus`,
				`query-failed`,
				`partial-answer`,
				`no-series`,
				`several-series`,
				`native-histogram`,
				`scrape-gaps`,
				`no-finite-value`,
				`too-few-scrapes`
			]
		},
		avg: { type: `number` },
		peak: { type: `number` },
		start: { type: `number` },
		end: { type: `number` },
		growthPerHour: { type: `number` },
		phases: {
			type: `array`,
			items: { $ref: `#/$defs/gaugePart` }
		},
		parts: {
			type: `array`,
			items: { $ref: `#/$defs/gaugePart` }
		},
		pattern: { $ref: `#/$defs/pattern` },
		leak: { $ref: `#/$defs/leak` },
		curve: {
			description: `The gauge in equal buckets, at most 240.`,
			type: `object`,
			required: [
				`startMs`,
				`stepMs`,
				`values`
			],
			properties: {
				startMs: { type: `number` },
				stepMs: {
					type: `number`,
					exclusiveMinimum: 0
				},
				values: { $ref: `#/$defs/curve` }
			}
		}
	}
};
const P = {
	type: `object`,
	additionalProperties: { type: `string` }
};
const F = {
	description: `The unit of a number.`,
	enum: [
		`ms`,
		`bytes`,
		`ratio`,
		`count`,
		`1/s`,
		`bytes/s`,
		`1/h`,
		`bytes/h`,
		`users`,
		`number`
	]
};
const I = {
	description: `Where a number was read.`,
	type: `object`,
	required: [`file`, `at`],
	properties: {
		file: {
			description: `The file, or the address asked.`,
			type: `string`
		},
		at: {
			description: `The path inside the file, its line, or the query.`,
			type: `string`
		}
	}
};
const L = {
	description: `A gauge in a part of a run.`,
	type: `object`,
	required: [
		`name`,
		`avg`,
		`peak`
	],
	properties: {
		name: { type: `string` },
		avg: { type: `number` },
		peak: { type: `number` }
	}
};
const R = {
	description: `Whether a utilisation kept its level, rose, or had peaks.`,
	type: `object`,
	required: [`kind`, `buckets`],
	properties: {
		kind: { enum: [
			`stable`,
			`increasing`,
			`spiking`,
			`not assessed`
		] },
		buckets: { $ref: `#/$defs/quantity` },
		why: { enum: [
			`too few buckets`,
			`no data`,
			`zero level`,
			`the load moved`
		] },
		median: { type: `number` },
		p99: { type: `number` },
		changeShare: { type: `number` }
	},
	if: { properties: { kind: { const: `not assessed` } } },
	then: { required: [`why`] },
	else: { required: [
		`median`,
		`p99`,
		`changeShare`
	] }
};
function ie(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = null, s = 0, c = ie.evaluated;
	c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0);
	let l = s, u = !0, f = s;
	if (e && typeof e == `object` && !Array.isArray(e) && e.kind !== void 0 && e.kind !== `not assessed`) {
		let e = {};
		o === null ? o = [e] : o.push(e), s++;
	}
	var p = f === s;
	s = l, o !== null && (l ? o.length = l : o = null);
	let m;
	if (p) {
		let n = s;
		if (e && typeof e == `object` && !Array.isArray(e) && e.why === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/then/required`,
				keyword: `required`,
				params: { missingProperty: `why` },
				message: `must have required property 'why'`,
				schema: R.then.required,
				parentSchema: R.then,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		var p = n === s;
		u = p, m = `then`;
	} else {
		let n = s;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.median === void 0) {
				let n = {
					instancePath: t,
					schemaPath: `#/else/required`,
					keyword: `required`,
					params: { missingProperty: `median` },
					message: `must have required property 'median'`,
					schema: R.else.required,
					parentSchema: R.else,
					data: e
				};
				o === null ? o = [n] : o.push(n), s++;
			}
			if (e.p99 === void 0) {
				let n = {
					instancePath: t,
					schemaPath: `#/else/required`,
					keyword: `required`,
					params: { missingProperty: `p99` },
					message: `must have required property 'p99'`,
					schema: R.else.required,
					parentSchema: R.else,
					data: e
				};
				o === null ? o = [n] : o.push(n), s++;
			}
			if (e.changeShare === void 0) {
				let n = {
					instancePath: t,
					schemaPath: `#/else/required`,
					keyword: `required`,
					params: { missingProperty: `changeShare` },
					message: `must have required property 'changeShare'`,
					schema: R.else.required,
					parentSchema: R.else,
					data: e
				};
				o === null ? o = [n] : o.push(n), s++;
			}
		}
		var p = n === s;
		u = p, m = `else`;
	}
	if (!u) {
		let n = {
			instancePath: t,
			schemaPath: `#/if`,
			keyword: `if`,
			params: { failingKeyword: m },
			message: `must match "` + m + `" schema`,
			schema: R.if,
			parentSchema: R,
			data: e
		};
		o === null ? o = [n] : o.push(n), s++;
	}
	if (e && typeof e == `object` && !Array.isArray(e)) {
		if (e.kind === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `kind` },
				message: `must have required property 'kind'`,
				schema: R.required,
				parentSchema: R,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.buckets === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `buckets` },
				message: `must have required property 'buckets'`,
				schema: R.required,
				parentSchema: R,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.kind !== void 0) {
			let n = e.kind;
			if (n !== `stable` && n !== `increasing` && n !== `spiking` && n !== `not assessed`) {
				let e = {
					instancePath: t + `/kind`,
					schemaPath: `#/properties/kind/enum`,
					keyword: `enum`,
					params: { allowedValues: R.properties.kind.enum },
					message: `must be equal to one of the allowed values`,
					schema: R.properties.kind.enum,
					parentSchema: R.properties.kind,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.buckets !== void 0) {
			let n = e.buckets;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/buckets`,
						schemaPath: `#/$defs/quantity/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: d,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			} else {
				let e = {
					instancePath: t + `/buckets`,
					schemaPath: `#/$defs/quantity/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: d.type,
					parentSchema: d,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.why !== void 0) {
			let n = e.why;
			if (n !== `too few buckets` && n !== `no data` && n !== `zero level` && n !== `the load moved`) {
				let e = {
					instancePath: t + `/why`,
					schemaPath: `#/properties/why/enum`,
					keyword: `enum`,
					params: { allowedValues: R.properties.why.enum },
					message: `must be equal to one of the allowed values`,
					schema: R.properties.why.enum,
					parentSchema: R.properties.why,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.median !== void 0) {
			let n = e.median;
			if (!(typeof n == `number` && isFinite(n))) {
				let e = {
					instancePath: t + `/median`,
					schemaPath: `#/properties/median/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: R.properties.median.type,
					parentSchema: R.properties.median,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.p99 !== void 0) {
			let n = e.p99;
			if (!(typeof n == `number` && isFinite(n))) {
				let e = {
					instancePath: t + `/p99`,
					schemaPath: `#/properties/p99/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: R.properties.p99.type,
					parentSchema: R.properties.p99,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.changeShare !== void 0) {
			let n = e.changeShare;
			if (!(typeof n == `number` && isFinite(n))) {
				let e = {
					instancePath: t + `/changeShare`,
					schemaPath: `#/properties/changeShare/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: R.properties.changeShare.type,
					parentSchema: R.properties.changeShare,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
	} else {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: R.type,
			parentSchema: R,
			data: e
		};
		o === null ? o = [n] : o.push(n), s++;
	}
	return ie.errors = o, s === 0;
}
ie.evaluated = {
	props: {
		kind: !0,
		buckets: !0,
		why: !0,
		median: !0,
		p99: !0,
		changeShare: !0
	},
	dynamicProps: !1,
	dynamicItems: !1
};
const z = {
	description: `Whether memory was kept. Rates are bytes per hour.`,
	type: `object`,
	required: [`kind`, `buckets`],
	properties: {
		kind: { enum: [
			`none`,
			`suspected`,
			`confirmed`,
			`not assessed`
		] },
		buckets: { $ref: `#/$defs/quantity` },
		why: { enum: [`too few buckets`, `no data`] },
		bytesPerHour: { type: `number` },
		interval: {
			type: `array`,
			items: { type: `number` },
			minItems: 2,
			maxItems: 2
		},
		growthShare: { type: `number` },
		startBytes: { type: `number` },
		endBytes: { type: `number` },
		extrapolatedFromMs: { $ref: `#/$defs/quantity` }
	},
	if: { properties: { kind: { const: `not assessed` } } },
	then: { required: [`why`] },
	else: { required: [
		`bytesPerHour`,
		`interval`,
		`growthShare`,
		`startBytes`,
		`endBytes`
	] }
};
function ae(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = null, s = 0, c = ae.evaluated;
	c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0);
	let l = s, u = !0, f = s;
	if (e && typeof e == `object` && !Array.isArray(e) && e.kind !== void 0 && e.kind !== `not assessed`) {
		let e = {};
		o === null ? o = [e] : o.push(e), s++;
	}
	var p = f === s;
	s = l, o !== null && (l ? o.length = l : o = null);
	let m;
	if (p) {
		let n = s;
		if (e && typeof e == `object` && !Array.isArray(e) && e.why === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/then/required`,
				keyword: `required`,
				params: { missingProperty: `why` },
				message: `must have required property 'why'`,
				schema: z.then.required,
				parentSchema: z.then,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		var p = n === s;
		u = p, m = `then`;
	} else {
		let n = s;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.bytesPerHour === void 0) {
				let n = {
					instancePath: t,
					schemaPath: `#/else/required`,
					keyword: `required`,
					params: { missingProperty: `bytesPerHour` },
					message: `must have required property 'bytesPerHour'`,
					schema: z.else.required,
					parentSchema: z.else,
					data: e
				};
				o === null ? o = [n] : o.push(n), s++;
			}
			if (e.interval === void 0) {
				let n = {
					instancePath: t,
					schemaPath: `#/else/required`,
					keyword: `required`,
					params: { missingProperty: `interval` },
					message: `must have required property 'interval'`,
					schema: z.else.required,
					parentSchema: z.else,
					data: e
				};
				o === null ? o = [n] : o.push(n), s++;
			}
			if (e.growthShare === void 0) {
				let n = {
					instancePath: t,
					schemaPath: `#/else/required`,
					keyword: `required`,
					params: { missingProperty: `growthShare` },
					message: `must have required property 'growthShare'`,
					schema: z.else.required,
					parentSchema: z.else,
					data: e
				};
				o === null ? o = [n] : o.push(n), s++;
			}
			if (e.startBytes === void 0) {
				let n = {
					instancePath: t,
					schemaPath: `#/else/required`,
					keyword: `required`,
					params: { missingProperty: `startBytes` },
					message: `must have required property 'startBytes'`,
					schema: z.else.required,
					parentSchema: z.else,
					data: e
				};
				o === null ? o = [n] : o.push(n), s++;
			}
			if (e.endBytes === void 0) {
				let n = {
					instancePath: t,
					schemaPath: `#/else/required`,
					keyword: `required`,
					params: { missingProperty: `endBytes` },
					message: `must have required property 'endBytes'`,
					schema: z.else.required,
					parentSchema: z.else,
					data: e
				};
				o === null ? o = [n] : o.push(n), s++;
			}
		}
		var p = n === s;
		u = p, m = `else`;
	}
	if (!u) {
		let n = {
			instancePath: t,
			schemaPath: `#/if`,
			keyword: `if`,
			params: { failingKeyword: m },
			message: `must match "` + m + `" schema`,
			schema: z.if,
			parentSchema: z,
			data: e
		};
		o === null ? o = [n] : o.push(n), s++;
	}
	if (e && typeof e == `object` && !Array.isArray(e)) {
		if (e.kind === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `kind` },
				message: `must have required property 'kind'`,
				schema: z.required,
				parentSchema: z,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.buckets === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `buckets` },
				message: `must have required property 'buckets'`,
				schema: z.required,
				parentSchema: z,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.kind !== void 0) {
			let n = e.kind;
			if (n !== `none` && n !== `suspected` && n !== `confirmed` && n !== `not assessed`) {
				let e = {
					instancePath: t + `/kind`,
					schemaPath: `#/properties/kind/enum`,
					keyword: `enum`,
					params: { allowedValues: z.properties.kind.enum },
					message: `must be equal to one of the allowed values`,
					schema: z.properties.kind.enum,
					parentSchema: z.properties.kind,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.buckets !== void 0) {
			let n = e.buckets;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/buckets`,
						schemaPath: `#/$defs/quantity/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: d,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			} else {
				let e = {
					instancePath: t + `/buckets`,
					schemaPath: `#/$defs/quantity/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: d.type,
					parentSchema: d,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.why !== void 0) {
			let n = e.why;
			if (n !== `too few buckets` && n !== `no data`) {
				let e = {
					instancePath: t + `/why`,
					schemaPath: `#/properties/why/enum`,
					keyword: `enum`,
					params: { allowedValues: z.properties.why.enum },
					message: `must be equal to one of the allowed values`,
					schema: z.properties.why.enum,
					parentSchema: z.properties.why,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.bytesPerHour !== void 0) {
			let n = e.bytesPerHour;
			if (!(typeof n == `number` && isFinite(n))) {
				let e = {
					instancePath: t + `/bytesPerHour`,
					schemaPath: `#/properties/bytesPerHour/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: z.properties.bytesPerHour.type,
					parentSchema: z.properties.bytesPerHour,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.interval !== void 0) {
			let n = e.interval;
			if (Array.isArray(n)) {
				if (n.length > 2) {
					let e = {
						instancePath: t + `/interval`,
						schemaPath: `#/properties/interval/maxItems`,
						keyword: `maxItems`,
						params: { limit: 2 },
						message: `must NOT have more than 2 items`,
						schema: 2,
						parentSchema: z.properties.interval,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n.length < 2) {
					let e = {
						instancePath: t + `/interval`,
						schemaPath: `#/properties/interval/minItems`,
						keyword: `minItems`,
						params: { limit: 2 },
						message: `must NOT have fewer than 2 items`,
						schema: 2,
						parentSchema: z.properties.interval,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				let e = n.length;
				for (let r = 0; r < e; r++) {
					let e = n[r];
					if (!(typeof e == `number` && isFinite(e))) {
						let n = {
							instancePath: t + `/interval/` + r,
							schemaPath: `#/properties/interval/items/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: z.properties.interval.items.type,
							parentSchema: z.properties.interval.items,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/interval`,
					schemaPath: `#/properties/interval/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: z.properties.interval.type,
					parentSchema: z.properties.interval,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.growthShare !== void 0) {
			let n = e.growthShare;
			if (!(typeof n == `number` && isFinite(n))) {
				let e = {
					instancePath: t + `/growthShare`,
					schemaPath: `#/properties/growthShare/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: z.properties.growthShare.type,
					parentSchema: z.properties.growthShare,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.startBytes !== void 0) {
			let n = e.startBytes;
			if (!(typeof n == `number` && isFinite(n))) {
				let e = {
					instancePath: t + `/startBytes`,
					schemaPath: `#/properties/startBytes/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: z.properties.startBytes.type,
					parentSchema: z.properties.startBytes,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.endBytes !== void 0) {
			let n = e.endBytes;
			if (!(typeof n == `number` && isFinite(n))) {
				let e = {
					instancePath: t + `/endBytes`,
					schemaPath: `#/properties/endBytes/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: z.properties.endBytes.type,
					parentSchema: z.properties.endBytes,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.extrapolatedFromMs !== void 0) {
			let n = e.extrapolatedFromMs;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/extrapolatedFromMs`,
						schemaPath: `#/$defs/quantity/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: d,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			} else {
				let e = {
					instancePath: t + `/extrapolatedFromMs`,
					schemaPath: `#/$defs/quantity/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: d.type,
					parentSchema: d,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
	} else {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: z.type,
			parentSchema: z,
			data: e
		};
		o === null ? o = [n] : o.push(n), s++;
	}
	return ae.errors = o, s === 0;
}
ae.evaluated = {
	props: {
		kind: !0,
		buckets: !0,
		why: !0,
		bytesPerHour: !0,
		interval: !0,
		growthShare: !0,
		startBytes: !0,
		endBytes: !0,
		extrapolatedFromMs: !0
	},
	dynamicProps: !1,
	dynamicItems: !1
};
function oe(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = null, s = 0, c = oe.evaluated;
	if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.name === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `name` },
				message: `must have required property 'name'`,
				schema: N.required,
				parentSchema: N,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.unit === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `unit` },
				message: `must have required property 'unit'`,
				schema: N.required,
				parentSchema: N,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.source === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `source` },
				message: `must have required property 'source'`,
				schema: N.required,
				parentSchema: N,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.phases === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `phases` },
				message: `must have required property 'phases'`,
				schema: N.required,
				parentSchema: N,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.parts === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `parts` },
				message: `must have required property 'parts'`,
				schema: N.required,
				parentSchema: N,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.name !== void 0) {
			let n = e.name;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/name`,
					schemaPath: `#/properties/name/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: N.properties.name.type,
					parentSchema: N.properties.name,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.label !== void 0) {
			let n = e.label;
			if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) {
				let r = n[e];
				if (typeof r != `string`) {
					let n = {
						instancePath: t + `/label/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
						schemaPath: `#/$defs/texts/additionalProperties/type`,
						keyword: `type`,
						params: { type: `string` },
						message: `must be string`,
						schema: P.additionalProperties.type,
						parentSchema: P.additionalProperties,
						data: r
					};
					o === null ? o = [n] : o.push(n), s++;
				}
			}
			else {
				let e = {
					instancePath: t + `/label`,
					schemaPath: `#/$defs/texts/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`,
					schema: P.type,
					parentSchema: P,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.role !== void 0) {
			let n = e.role;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/role`,
					schemaPath: `#/properties/role/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: N.properties.role.type,
					parentSchema: N.properties.role,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.unit !== void 0) {
			let n = e.unit;
			if (n !== `ms` && n !== `bytes` && n !== `ratio` && n !== `count` && n !== `1/s` && n !== `bytes/s` && n !== `1/h` && n !== `bytes/h` && n !== `users` && n !== `number`) {
				let e = {
					instancePath: t + `/unit`,
					schemaPath: `#/$defs/unit/enum`,
					keyword: `enum`,
					params: { allowedValues: F.enum },
					message: `must be equal to one of the allowed values`,
					schema: F.enum,
					parentSchema: F,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.unitText !== void 0) {
			let n = e.unitText;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/unitText`,
					schemaPath: `#/properties/unitText/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: N.properties.unitText.type,
					parentSchema: N.properties.unitText,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.source !== void 0) {
			let n = e.source;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.file === void 0) {
					let e = {
						instancePath: t + `/source`,
						schemaPath: `#/$defs/source/required`,
						keyword: `required`,
						params: { missingProperty: `file` },
						message: `must have required property 'file'`,
						schema: I.required,
						parentSchema: I,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n.at === void 0) {
					let e = {
						instancePath: t + `/source`,
						schemaPath: `#/$defs/source/required`,
						keyword: `required`,
						params: { missingProperty: `at` },
						message: `must have required property 'at'`,
						schema: I.required,
						parentSchema: I,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n.file !== void 0) {
					let e = n.file;
					if (typeof e != `string`) {
						let n = {
							instancePath: t + `/source/file`,
							schemaPath: `#/$defs/source/properties/file/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`,
							schema: I.properties.file.type,
							parentSchema: I.properties.file,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				if (n.at !== void 0) {
					let e = n.at;
					if (typeof e != `string`) {
						let n = {
							instancePath: t + `/source/at`,
							schemaPath: `#/$defs/source/properties/at/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`,
							schema: I.properties.at.type,
							parentSchema: I.properties.at,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/source`,
					schemaPath: `#/$defs/source/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`,
					schema: I.type,
					parentSchema: I,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.why !== void 0) {
			let n = e.why;
			if (n !== `needs-prometheus` && n !== `query-failed` && n !== `partial-answer` && n !== `no-series` && n !== `several-series` && n !== `native-histogram` && n !== `scrape-gaps` && n !== `no-finite-value` && n !== `too-few-scrapes`) {
				let e = {
					instancePath: t + `/why`,
					schemaPath: `#/properties/why/enum`,
					keyword: `enum`,
					params: { allowedValues: N.properties.why.enum },
					message: `must be equal to one of the allowed values`,
					schema: N.properties.why.enum,
					parentSchema: N.properties.why,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.avg !== void 0) {
			let n = e.avg;
			if (!(typeof n == `number` && isFinite(n))) {
				let e = {
					instancePath: t + `/avg`,
					schemaPath: `#/properties/avg/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: N.properties.avg.type,
					parentSchema: N.properties.avg,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.peak !== void 0) {
			let n = e.peak;
			if (!(typeof n == `number` && isFinite(n))) {
				let e = {
					instancePath: t + `/peak`,
					schemaPath: `#/properties/peak/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: N.properties.peak.type,
					parentSchema: N.properties.peak,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.start !== void 0) {
			let n = e.start;
			if (!(typeof n == `number` && isFinite(n))) {
				let e = {
					instancePath: t + `/start`,
					schemaPath: `#/properties/start/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: N.properties.start.type,
					parentSchema: N.properties.start,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.end !== void 0) {
			let n = e.end;
			if (!(typeof n == `number` && isFinite(n))) {
				let e = {
					instancePath: t + `/end`,
					schemaPath: `#/properties/end/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: N.properties.end.type,
					parentSchema: N.properties.end,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.growthPerHour !== void 0) {
			let n = e.growthPerHour;
			if (!(typeof n == `number` && isFinite(n))) {
				let e = {
					instancePath: t + `/growthPerHour`,
					schemaPath: `#/properties/growthPerHour/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: N.properties.growthPerHour.type,
					parentSchema: N.properties.growthPerHour,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.phases !== void 0) {
			let n = e.phases;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) {
					let e = n[r];
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.name === void 0) {
							let n = {
								instancePath: t + `/phases/` + r,
								schemaPath: `#/$defs/gaugePart/required`,
								keyword: `required`,
								params: { missingProperty: `name` },
								message: `must have required property 'name'`,
								schema: L.required,
								parentSchema: L,
								data: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
						if (e.avg === void 0) {
							let n = {
								instancePath: t + `/phases/` + r,
								schemaPath: `#/$defs/gaugePart/required`,
								keyword: `required`,
								params: { missingProperty: `avg` },
								message: `must have required property 'avg'`,
								schema: L.required,
								parentSchema: L,
								data: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
						if (e.peak === void 0) {
							let n = {
								instancePath: t + `/phases/` + r,
								schemaPath: `#/$defs/gaugePart/required`,
								keyword: `required`,
								params: { missingProperty: `peak` },
								message: `must have required property 'peak'`,
								schema: L.required,
								parentSchema: L,
								data: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
						if (e.name !== void 0) {
							let n = e.name;
							if (typeof n != `string`) {
								let e = {
									instancePath: t + `/phases/` + r + `/name`,
									schemaPath: `#/$defs/gaugePart/properties/name/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: L.properties.name.type,
									parentSchema: L.properties.name,
									data: n
								};
								o === null ? o = [e] : o.push(e), s++;
							}
						}
						if (e.avg !== void 0) {
							let n = e.avg;
							if (!(typeof n == `number` && isFinite(n))) {
								let e = {
									instancePath: t + `/phases/` + r + `/avg`,
									schemaPath: `#/$defs/gaugePart/properties/avg/type`,
									keyword: `type`,
									params: { type: `number` },
									message: `must be number`,
									schema: L.properties.avg.type,
									parentSchema: L.properties.avg,
									data: n
								};
								o === null ? o = [e] : o.push(e), s++;
							}
						}
						if (e.peak !== void 0) {
							let n = e.peak;
							if (!(typeof n == `number` && isFinite(n))) {
								let e = {
									instancePath: t + `/phases/` + r + `/peak`,
									schemaPath: `#/$defs/gaugePart/properties/peak/type`,
									keyword: `type`,
									params: { type: `number` },
									message: `must be number`,
									schema: L.properties.peak.type,
									parentSchema: L.properties.peak,
									data: n
								};
								o === null ? o = [e] : o.push(e), s++;
							}
						}
					} else {
						let n = {
							instancePath: t + `/phases/` + r,
							schemaPath: `#/$defs/gaugePart/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`,
							schema: L.type,
							parentSchema: L,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/phases`,
					schemaPath: `#/properties/phases/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: N.properties.phases.type,
					parentSchema: N.properties.phases,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.parts !== void 0) {
			let n = e.parts;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) {
					let e = n[r];
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.name === void 0) {
							let n = {
								instancePath: t + `/parts/` + r,
								schemaPath: `#/$defs/gaugePart/required`,
								keyword: `required`,
								params: { missingProperty: `name` },
								message: `must have required property 'name'`,
								schema: L.required,
								parentSchema: L,
								data: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
						if (e.avg === void 0) {
							let n = {
								instancePath: t + `/parts/` + r,
								schemaPath: `#/$defs/gaugePart/required`,
								keyword: `required`,
								params: { missingProperty: `avg` },
								message: `must have required property 'avg'`,
								schema: L.required,
								parentSchema: L,
								data: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
						if (e.peak === void 0) {
							let n = {
								instancePath: t + `/parts/` + r,
								schemaPath: `#/$defs/gaugePart/required`,
								keyword: `required`,
								params: { missingProperty: `peak` },
								message: `must have required property 'peak'`,
								schema: L.required,
								parentSchema: L,
								data: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
						if (e.name !== void 0) {
							let n = e.name;
							if (typeof n != `string`) {
								let e = {
									instancePath: t + `/parts/` + r + `/name`,
									schemaPath: `#/$defs/gaugePart/properties/name/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: L.properties.name.type,
									parentSchema: L.properties.name,
									data: n
								};
								o === null ? o = [e] : o.push(e), s++;
							}
						}
						if (e.avg !== void 0) {
							let n = e.avg;
							if (!(typeof n == `number` && isFinite(n))) {
								let e = {
									instancePath: t + `/parts/` + r + `/avg`,
									schemaPath: `#/$defs/gaugePart/properties/avg/type`,
									keyword: `type`,
									params: { type: `number` },
									message: `must be number`,
									schema: L.properties.avg.type,
									parentSchema: L.properties.avg,
									data: n
								};
								o === null ? o = [e] : o.push(e), s++;
							}
						}
						if (e.peak !== void 0) {
							let n = e.peak;
							if (!(typeof n == `number` && isFinite(n))) {
								let e = {
									instancePath: t + `/parts/` + r + `/peak`,
									schemaPath: `#/$defs/gaugePart/properties/peak/type`,
									keyword: `type`,
									params: { type: `number` },
									message: `must be number`,
									schema: L.properties.peak.type,
									parentSchema: L.properties.peak,
									data: n
								};
								o === null ? o = [e] : o.push(e), s++;
							}
						}
					} else {
						let n = {
							instancePath: t + `/parts/` + r,
							schemaPath: `#/$defs/gaugePart/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`,
							schema: L.type,
							parentSchema: L,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/parts`,
					schemaPath: `#/properties/parts/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: N.properties.parts.type,
					parentSchema: N.properties.parts,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.pattern !== void 0 && (ie(e.pattern, {
			instancePath: t + `/pattern`,
			parentData: e,
			parentDataProperty: `pattern`,
			rootData: i,
			dynamicAnchors: a
		}) || (o = o === null ? ie.errors : o.concat(ie.errors), s = o.length)), e.leak !== void 0 && (ae(e.leak, {
			instancePath: t + `/leak`,
			parentData: e,
			parentDataProperty: `leak`,
			rootData: i,
			dynamicAnchors: a
		}) || (o = o === null ? ae.errors : o.concat(ae.errors), s = o.length)), e.curve !== void 0) {
			let n = e.curve;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.startMs === void 0) {
					let e = {
						instancePath: t + `/curve`,
						schemaPath: `#/properties/curve/required`,
						keyword: `required`,
						params: { missingProperty: `startMs` },
						message: `must have required property 'startMs'`,
						schema: N.properties.curve.required,
						parentSchema: N.properties.curve,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n.stepMs === void 0) {
					let e = {
						instancePath: t + `/curve`,
						schemaPath: `#/properties/curve/required`,
						keyword: `required`,
						params: { missingProperty: `stepMs` },
						message: `must have required property 'stepMs'`,
						schema: N.properties.curve.required,
						parentSchema: N.properties.curve,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n.values === void 0) {
					let e = {
						instancePath: t + `/curve`,
						schemaPath: `#/properties/curve/required`,
						keyword: `required`,
						params: { missingProperty: `values` },
						message: `must have required property 'values'`,
						schema: N.properties.curve.required,
						parentSchema: N.properties.curve,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n.startMs !== void 0) {
					let e = n.startMs;
					if (!(typeof e == `number` && isFinite(e))) {
						let n = {
							instancePath: t + `/curve/startMs`,
							schemaPath: `#/properties/curve/properties/startMs/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: N.properties.curve.properties.startMs.type,
							parentSchema: N.properties.curve.properties.startMs,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				if (n.stepMs !== void 0) {
					let e = n.stepMs;
					if (typeof e == `number` && isFinite(e)) {
						if (e <= 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/curve/stepMs`,
								schemaPath: `#/properties/curve/properties/stepMs/exclusiveMinimum`,
								keyword: `exclusiveMinimum`,
								params: {
									comparison: `>`,
									limit: 0
								},
								message: `must be > 0`,
								schema: 0,
								parentSchema: N.properties.curve.properties.stepMs,
								data: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
					} else {
						let n = {
							instancePath: t + `/curve/stepMs`,
							schemaPath: `#/properties/curve/properties/stepMs/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: N.properties.curve.properties.stepMs.type,
							parentSchema: N.properties.curve.properties.stepMs,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				if (n.values !== void 0) {
					let e = n.values;
					if (Array.isArray(e)) {
						let n = e.length;
						for (let r = 0; r < n; r++) {
							let n = e[r];
							if (!(typeof n == `number` && isFinite(n)) && n !== null) {
								let e = {
									instancePath: t + `/curve/values/` + r,
									schemaPath: `#/$defs/curve/items/type`,
									keyword: `type`,
									params: { type: k.items.type },
									message: `must be number,null`,
									schema: k.items.type,
									parentSchema: k.items,
									data: n
								};
								o === null ? o = [e] : o.push(e), s++;
							}
						}
					} else {
						let n = {
							instancePath: t + `/curve/values`,
							schemaPath: `#/$defs/curve/type`,
							keyword: `type`,
							params: { type: `array` },
							message: `must be array`,
							schema: k.type,
							parentSchema: k,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/curve`,
					schemaPath: `#/properties/curve/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`,
					schema: N.properties.curve.type,
					parentSchema: N.properties.curve,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
	} else {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: N.type,
			parentSchema: N,
			data: e
		};
		o === null ? o = [n] : o.push(n), s++;
	}
	return oe.errors = o, s === 0;
}
oe.evaluated = {
	props: {
		name: !0,
		label: !0,
		role: !0,
		unit: !0,
		unitText: !0,
		source: !0,
		why: !0,
		avg: !0,
		peak: !0,
		start: !0,
		end: !0,
		growthPerHour: !0,
		phases: !0,
		parts: !0,
		pattern: !0,
		leak: !0,
		curve: !0
	},
	dynamicProps: !1,
	dynamicItems: !1
};
function B(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = null, s = 0, c = B.evaluated;
	if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.gauges === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `gauges` },
				message: `must have required property 'gauges'`,
				schema: M.required,
				parentSchema: M,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.gauges !== void 0) {
			let n = e.gauges;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) oe(n[r], {
					instancePath: t + `/gauges/` + r,
					parentData: n,
					parentDataProperty: r,
					rootData: i,
					dynamicAnchors: a
				}) || (o = o === null ? oe.errors : o.concat(oe.errors), s = o.length);
			} else {
				let e = {
					instancePath: t + `/gauges`,
					schemaPath: `#/properties/gauges/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: M.properties.gauges.type,
					parentSchema: M.properties.gauges,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.restarts !== void 0) {
			let n = e.restarts;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/restarts`,
						schemaPath: `#/$defs/quantity/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: d,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			} else {
				let e = {
					instancePath: t + `/restarts`,
					schemaPath: `#/$defs/quantity/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: d.type,
					parentSchema: d,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.restartTimesMs !== void 0) {
			let n = e.restartTimesMs;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) {
					let e = n[r];
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/restartTimesMs/` + r,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: d,
								data: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
					} else {
						let n = {
							instancePath: t + `/restartTimesMs/` + r,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: d.type,
							parentSchema: d,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/restartTimesMs`,
					schemaPath: `#/properties/restartTimesMs/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: M.properties.restartTimesMs.type,
					parentSchema: M.properties.restartTimesMs,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.scaling !== void 0) {
			let n = e.scaling;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.changes === void 0) {
					let e = {
						instancePath: t + `/scaling`,
						schemaPath: `#/properties/scaling/required`,
						keyword: `required`,
						params: { missingProperty: `changes` },
						message: `must have required property 'changes'`,
						schema: M.properties.scaling.required,
						parentSchema: M.properties.scaling,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n.triggered === void 0) {
					let e = {
						instancePath: t + `/scaling`,
						schemaPath: `#/properties/scaling/required`,
						keyword: `required`,
						params: { missingProperty: `triggered` },
						message: `must have required property 'triggered'`,
						schema: M.properties.scaling.required,
						parentSchema: M.properties.scaling,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n.changes !== void 0) {
					let e = n.changes;
					if (Array.isArray(e)) {
						let n = e.length;
						for (let r = 0; r < n; r++) {
							let n = e[r];
							if (n && typeof n == `object` && !Array.isArray(n)) {
								if (n.atMs === void 0) {
									let e = {
										instancePath: t + `/scaling/changes/` + r,
										schemaPath: `#/properties/scaling/properties/changes/items/required`,
										keyword: `required`,
										params: { missingProperty: `atMs` },
										message: `must have required property 'atMs'`,
										schema: M.properties.scaling.properties.changes.items.required,
										parentSchema: M.properties.scaling.properties.changes.items,
										data: n
									};
									o === null ? o = [e] : o.push(e), s++;
								}
								if (n.from === void 0) {
									let e = {
										instancePath: t + `/scaling/changes/` + r,
										schemaPath: `#/properties/scaling/properties/changes/items/required`,
										keyword: `required`,
										params: { missingProperty: `from` },
										message: `must have required property 'from'`,
										schema: M.properties.scaling.properties.changes.items.required,
										parentSchema: M.properties.scaling.properties.changes.items,
										data: n
									};
									o === null ? o = [e] : o.push(e), s++;
								}
								if (n.to === void 0) {
									let e = {
										instancePath: t + `/scaling/changes/` + r,
										schemaPath: `#/properties/scaling/properties/changes/items/required`,
										keyword: `required`,
										params: { missingProperty: `to` },
										message: `must have required property 'to'`,
										schema: M.properties.scaling.properties.changes.items.required,
										parentSchema: M.properties.scaling.properties.changes.items,
										data: n
									};
									o === null ? o = [e] : o.push(e), s++;
								}
								if (n.atMs !== void 0) {
									let e = n.atMs;
									if (!(typeof e == `number` && isFinite(e))) {
										let n = {
											instancePath: t + `/scaling/changes/` + r + `/atMs`,
											schemaPath: `#/properties/scaling/properties/changes/items/properties/atMs/type`,
											keyword: `type`,
											params: { type: `number` },
											message: `must be number`,
											schema: M.properties.scaling.properties.changes.items.properties.atMs.type,
											parentSchema: M.properties.scaling.properties.changes.items.properties.atMs,
											data: e
										};
										o === null ? o = [n] : o.push(n), s++;
									}
								}
								if (n.from !== void 0) {
									let e = n.from;
									if (typeof e == `number` && isFinite(e)) {
										if (e < 0 || isNaN(e)) {
											let n = {
												instancePath: t + `/scaling/changes/` + r + `/from`,
												schemaPath: `#/$defs/quantity/minimum`,
												keyword: `minimum`,
												params: {
													comparison: `>=`,
													limit: 0
												},
												message: `must be >= 0`,
												schema: 0,
												parentSchema: d,
												data: e
											};
											o === null ? o = [n] : o.push(n), s++;
										}
									} else {
										let n = {
											instancePath: t + `/scaling/changes/` + r + `/from`,
											schemaPath: `#/$defs/quantity/type`,
											keyword: `type`,
											params: { type: `number` },
											message: `must be number`,
											schema: d.type,
											parentSchema: d,
											data: e
										};
										o === null ? o = [n] : o.push(n), s++;
									}
								}
								if (n.to !== void 0) {
									let e = n.to;
									if (typeof e == `number` && isFinite(e)) {
										if (e < 0 || isNaN(e)) {
											let n = {
												instancePath: t + `/scaling/changes/` + r + `/to`,
												schemaPath: `#/$defs/quantity/minimum`,
												keyword: `minimum`,
												params: {
													comparison: `>=`,
													limit: 0
												},
												message: `must be >= 0`,
												schema: 0,
												parentSchema: d,
												data: e
											};
											o === null ? o = [n] : o.push(n), s++;
										}
									} else {
										let n = {
											instancePath: t + `/scaling/changes/` + r + `/to`,
											schemaPath: `#/$defs/quantity/type`,
											keyword: `type`,
											params: { type: `number` },
											message: `must be number`,
											schema: d.type,
											parentSchema: d,
											data: e
										};
										o === null ? o = [n] : o.push(n), s++;
									}
								}
							} else {
								let e = {
									instancePath: t + `/scaling/changes/` + r,
									schemaPath: `#/properties/scaling/properties/changes/items/type`,
									keyword: `type`,
									params: { type: `object` },
									message: `must be object`,
									schema: M.properties.scaling.properties.changes.items.type,
									parentSchema: M.properties.scaling.properties.changes.items,
									data: n
								};
								o === null ? o = [e] : o.push(e), s++;
							}
						}
					} else {
						let n = {
							instancePath: t + `/scaling/changes`,
							schemaPath: `#/properties/scaling/properties/changes/type`,
							keyword: `type`,
							params: { type: `array` },
							message: `must be array`,
							schema: M.properties.scaling.properties.changes.type,
							parentSchema: M.properties.scaling.properties.changes,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				if (n.triggered !== void 0) {
					let e = n.triggered;
					if (typeof e != `boolean`) {
						let n = {
							instancePath: t + `/scaling/triggered`,
							schemaPath: `#/properties/scaling/properties/triggered/type`,
							keyword: `type`,
							params: { type: `boolean` },
							message: `must be boolean`,
							schema: M.properties.scaling.properties.triggered.type,
							parentSchema: M.properties.scaling.properties.triggered,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				if (n.responseSeconds !== void 0) {
					let e = n.responseSeconds;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/scaling/responseSeconds`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: d,
								data: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
					} else {
						let n = {
							instancePath: t + `/scaling/responseSeconds`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: d.type,
							parentSchema: d,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/scaling`,
					schemaPath: `#/properties/scaling/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`,
					schema: M.properties.scaling.type,
					parentSchema: M.properties.scaling,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.jobs !== void 0) {
			let n = e.jobs;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.kind === void 0) {
					let e = {
						instancePath: t + `/jobs`,
						schemaPath: `#/properties/jobs/required`,
						keyword: `required`,
						params: { missingProperty: `kind` },
						message: `must have required property 'kind'`,
						schema: M.properties.jobs.required,
						parentSchema: M.properties.jobs,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n.startDepth === void 0) {
					let e = {
						instancePath: t + `/jobs`,
						schemaPath: `#/properties/jobs/required`,
						keyword: `required`,
						params: { missingProperty: `startDepth` },
						message: `must have required property 'startDepth'`,
						schema: M.properties.jobs.required,
						parentSchema: M.properties.jobs,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n.endDepth === void 0) {
					let e = {
						instancePath: t + `/jobs`,
						schemaPath: `#/properties/jobs/required`,
						keyword: `required`,
						params: { missingProperty: `endDepth` },
						message: `must have required property 'endDepth'`,
						schema: M.properties.jobs.required,
						parentSchema: M.properties.jobs,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n.kind !== void 0) {
					let e = n.kind;
					if (e !== `normal` && e !== `delayed` && e !== `failed`) {
						let n = {
							instancePath: t + `/jobs/kind`,
							schemaPath: `#/properties/jobs/properties/kind/enum`,
							keyword: `enum`,
							params: { allowedValues: M.properties.jobs.properties.kind.enum },
							message: `must be equal to one of the allowed values`,
							schema: M.properties.jobs.properties.kind.enum,
							parentSchema: M.properties.jobs.properties.kind,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				if (n.startDepth !== void 0) {
					let e = n.startDepth;
					if (!(typeof e == `number` && isFinite(e))) {
						let n = {
							instancePath: t + `/jobs/startDepth`,
							schemaPath: `#/properties/jobs/properties/startDepth/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: M.properties.jobs.properties.startDepth.type,
							parentSchema: M.properties.jobs.properties.startDepth,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				if (n.endDepth !== void 0) {
					let e = n.endDepth;
					if (!(typeof e == `number` && isFinite(e))) {
						let n = {
							instancePath: t + `/jobs/endDepth`,
							schemaPath: `#/properties/jobs/properties/endDepth/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: M.properties.jobs.properties.endDepth.type,
							parentSchema: M.properties.jobs.properties.endDepth,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/jobs`,
					schemaPath: `#/properties/jobs/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`,
					schema: M.properties.jobs.type,
					parentSchema: M.properties.jobs,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
	} else {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: M.type,
			parentSchema: M,
			data: e
		};
		o === null ? o = [n] : o.push(n), s++;
	}
	return B.errors = o, s === 0;
}
B.evaluated = {
	props: {
		gauges: !0,
		restarts: !0,
		restartTimesMs: !0,
		scaling: !0,
		jobs: !0
	},
	dynamicProps: !1,
	dynamicItems: !1
};
function V(e, { instancePath: t = ``, parentData: n, parentDataProperty: i, rootData: a = e, dynamicAnchors: o = {} } = {}) {
	let l = null, f = 0, p = V.evaluated;
	if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.name === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `name` },
				message: `must have required property 'name'`,
				schema: u.required,
				parentSchema: u,
				data: e
			};
			l === null ? l = [n] : l.push(n), f++;
		}
		if (e.kind === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `kind` },
				message: `must have required property 'kind'`,
				schema: u.required,
				parentSchema: u,
				data: e
			};
			l === null ? l = [n] : l.push(n), f++;
		}
		if (e.load === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `load` },
				message: `must have required property 'load'`,
				schema: u.required,
				parentSchema: u,
				data: e
			};
			l === null ? l = [n] : l.push(n), f++;
		}
		if (e.state === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `state` },
				message: `must have required property 'state'`,
				schema: u.required,
				parentSchema: u,
				data: e
			};
			l === null ? l = [n] : l.push(n), f++;
		}
		if (e.files === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `files` },
				message: `must have required property 'files'`,
				schema: u.required,
				parentSchema: u,
				data: e
			};
			l === null ? l = [n] : l.push(n), f++;
		}
		if (e.repeats === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `repeats` },
				message: `must have required property 'repeats'`,
				schema: u.required,
				parentSchema: u,
				data: e
			};
			l === null ? l = [n] : l.push(n), f++;
		}
		if (e.objectivesFrom === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `objectivesFrom` },
				message: `must have required property 'objectivesFrom'`,
				schema: u.required,
				parentSchema: u,
				data: e
			};
			l === null ? l = [n] : l.push(n), f++;
		}
		if (e.checks === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `checks` },
				message: `must have required property 'checks'`,
				schema: u.required,
				parentSchema: u,
				data: e
			};
			l === null ? l = [n] : l.push(n), f++;
		}
		if (e.name !== void 0) {
			let n = e.name;
			if (typeof n == `string`) {
				if (s(n) < 1) {
					let e = {
						instancePath: t + `/name`,
						schemaPath: `#/properties/name/minLength`,
						keyword: `minLength`,
						params: { limit: 1 },
						message: `must NOT have fewer than 1 characters`,
						schema: 1,
						parentSchema: u.properties.name,
						data: n
					};
					l === null ? l = [e] : l.push(e), f++;
				}
			} else {
				let e = {
					instancePath: t + `/name`,
					schemaPath: `#/properties/name/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: u.properties.name.type,
					parentSchema: u.properties.name,
					data: n
				};
				l === null ? l = [e] : l.push(e), f++;
			}
		}
		if (e.title !== void 0) {
			let n = e.title;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/title`,
					schemaPath: `#/properties/title/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: u.properties.title.type,
					parentSchema: u.properties.title,
					data: n
				};
				l === null ? l = [e] : l.push(e), f++;
			}
		}
		if (e.kind !== void 0) {
			let n = e.kind;
			if (n !== `ramp-up` && n !== `sustained` && n !== `spike` && n !== `endurance` && n !== `other`) {
				let e = {
					instancePath: t + `/kind`,
					schemaPath: `#/properties/kind/enum`,
					keyword: `enum`,
					params: { allowedValues: u.properties.kind.enum },
					message: `must be equal to one of the allowed values`,
					schema: u.properties.kind.enum,
					parentSchema: u.properties.kind,
					data: n
				};
				l === null ? l = [e] : l.push(e), f++;
			}
		}
		if (e.load !== void 0) {
			let n = e.load;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.users !== void 0) {
					let e = n.users;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/load/users`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: d,
								data: e
							};
							l === null ? l = [n] : l.push(n), f++;
						}
					} else {
						let n = {
							instancePath: t + `/load/users`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: d.type,
							parentSchema: d,
							data: e
						};
						l === null ? l = [n] : l.push(n), f++;
					}
				}
				if (n.durationMs !== void 0) {
					let e = n.durationMs;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/load/durationMs`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: d,
								data: e
							};
							l === null ? l = [n] : l.push(n), f++;
						}
					} else {
						let n = {
							instancePath: t + `/load/durationMs`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: d.type,
							parentSchema: d,
							data: e
						};
						l === null ? l = [n] : l.push(n), f++;
					}
				}
				if (n.rate !== void 0) {
					let e = n.rate;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/load/rate`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: d,
								data: e
							};
							l === null ? l = [n] : l.push(n), f++;
						}
					} else {
						let n = {
							instancePath: t + `/load/rate`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: d.type,
							parentSchema: d,
							data: e
						};
						l === null ? l = [n] : l.push(n), f++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/load`,
					schemaPath: `#/properties/load/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`,
					schema: u.properties.load.type,
					parentSchema: u.properties.load,
					data: n
				};
				l === null ? l = [e] : l.push(e), f++;
			}
		}
		if (e.state !== void 0) {
			let n = e.state;
			if (n !== `judged` && n !== `not run`) {
				let e = {
					instancePath: t + `/state`,
					schemaPath: `#/properties/state/enum`,
					keyword: `enum`,
					params: { allowedValues: u.properties.state.enum },
					message: `must be equal to one of the allowed values`,
					schema: u.properties.state.enum,
					parentSchema: u.properties.state,
					data: n
				};
				l === null ? l = [e] : l.push(e), f++;
			}
		}
		if (e.files !== void 0) {
			let n = e.files;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) {
					let e = n[r];
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.path === void 0) {
							let n = {
								instancePath: t + `/files/` + r,
								schemaPath: `#/properties/files/items/required`,
								keyword: `required`,
								params: { missingProperty: `path` },
								message: `must have required property 'path'`,
								schema: u.properties.files.items.required,
								parentSchema: u.properties.files.items,
								data: e
							};
							l === null ? l = [n] : l.push(n), f++;
						}
						if (e.format === void 0) {
							let n = {
								instancePath: t + `/files/` + r,
								schemaPath: `#/properties/files/items/required`,
								keyword: `required`,
								params: { missingProperty: `format` },
								message: `must have required property 'format'`,
								schema: u.properties.files.items.required,
								parentSchema: u.properties.files.items,
								data: e
							};
							l === null ? l = [n] : l.push(n), f++;
						}
						if (e.path !== void 0) {
							let n = e.path;
							if (typeof n != `string`) {
								let e = {
									instancePath: t + `/files/` + r + `/path`,
									schemaPath: `#/properties/files/items/properties/path/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: u.properties.files.items.properties.path.type,
									parentSchema: u.properties.files.items.properties.path,
									data: n
								};
								l === null ? l = [e] : l.push(e), f++;
							}
						}
						if (e.format !== void 0) {
							let n = e.format;
							if (typeof n != `string`) {
								let e = {
									instancePath: t + `/files/` + r + `/format`,
									schemaPath: `#/properties/files/items/properties/format/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: u.properties.files.items.properties.format.type,
									parentSchema: u.properties.files.items.properties.format,
									data: n
								};
								l === null ? l = [e] : l.push(e), f++;
							}
						}
					} else {
						let n = {
							instancePath: t + `/files/` + r,
							schemaPath: `#/properties/files/items/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`,
							schema: u.properties.files.items.type,
							parentSchema: u.properties.files.items,
							data: e
						};
						l === null ? l = [n] : l.push(n), f++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/files`,
					schemaPath: `#/properties/files/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: u.properties.files.type,
					parentSchema: u.properties.files,
					data: n
				};
				l === null ? l = [e] : l.push(e), f++;
			}
		}
		if (e.ignored !== void 0) {
			let n = e.ignored;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) {
					let e = n[r];
					if (typeof e != `string`) {
						let n = {
							instancePath: t + `/ignored/` + r,
							schemaPath: `#/properties/ignored/items/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`,
							schema: u.properties.ignored.items.type,
							parentSchema: u.properties.ignored.items,
							data: e
						};
						l === null ? l = [n] : l.push(n), f++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/ignored`,
					schemaPath: `#/properties/ignored/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: u.properties.ignored.type,
					parentSchema: u.properties.ignored,
					data: n
				};
				l === null ? l = [e] : l.push(e), f++;
			}
		}
		if (e.notes !== void 0) {
			let n = e.notes;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) {
					let e = n[r];
					if (typeof e != `string`) {
						let n = {
							instancePath: t + `/notes/` + r,
							schemaPath: `#/properties/notes/items/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`,
							schema: u.properties.notes.items.type,
							parentSchema: u.properties.notes.items,
							data: e
						};
						l === null ? l = [n] : l.push(n), f++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/notes`,
					schemaPath: `#/properties/notes/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: u.properties.notes.type,
					parentSchema: u.properties.notes,
					data: n
				};
				l === null ? l = [e] : l.push(e), f++;
			}
		}
		if (e.k6Version !== void 0) {
			let n = e.k6Version;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/k6Version`,
					schemaPath: `#/properties/k6Version/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: u.properties.k6Version.type,
					parentSchema: u.properties.k6Version,
					data: n
				};
				l === null ? l = [e] : l.push(e), f++;
			}
		}
		if (e.start !== void 0) {
			let n = e.start;
			if (typeof n == `string`) {
				if (!c.test(n)) {
					let e = {
						instancePath: t + `/start`,
						schemaPath: `#/$defs/time/pattern`,
						keyword: `pattern`,
						params: { pattern: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$` },
						message: `must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"`,
						schema: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$`,
						parentSchema: r,
						data: n
					};
					l === null ? l = [e] : l.push(e), f++;
				}
			} else {
				let e = {
					instancePath: t + `/start`,
					schemaPath: `#/$defs/time/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: r.type,
					parentSchema: r,
					data: n
				};
				l === null ? l = [e] : l.push(e), f++;
			}
		}
		if (e.durationMs !== void 0) {
			let n = e.durationMs;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/durationMs`,
						schemaPath: `#/$defs/quantity/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: d,
						data: n
					};
					l === null ? l = [e] : l.push(e), f++;
				}
			} else {
				let e = {
					instancePath: t + `/durationMs`,
					schemaPath: `#/$defs/quantity/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: d.type,
					parentSchema: d,
					data: n
				};
				l === null ? l = [e] : l.push(e), f++;
			}
		}
		if (e.repeats !== void 0) {
			let n = e.repeats;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/repeats`,
						schemaPath: `#/$defs/quantity/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: d,
						data: n
					};
					l === null ? l = [e] : l.push(e), f++;
				}
			} else {
				let e = {
					instancePath: t + `/repeats`,
					schemaPath: `#/$defs/quantity/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: d.type,
					parentSchema: d,
					data: n
				};
				l === null ? l = [e] : l.push(e), f++;
			}
		}
		if (e.objectivesFrom !== void 0) {
			let n = e.objectivesFrom;
			if (n !== `config` && n !== `k6 thresholds`) {
				let e = {
					instancePath: t + `/objectivesFrom`,
					schemaPath: `#/properties/objectivesFrom/enum`,
					keyword: `enum`,
					params: { allowedValues: u.properties.objectivesFrom.enum },
					message: `must be equal to one of the allowed values`,
					schema: u.properties.objectivesFrom.enum,
					parentSchema: u.properties.objectivesFrom,
					data: n
				};
				l === null ? l = [e] : l.push(e), f++;
			}
		}
		if (e.checks !== void 0) {
			let n = e.checks;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.passes === void 0) {
					let e = {
						instancePath: t + `/checks`,
						schemaPath: `#/properties/checks/required`,
						keyword: `required`,
						params: { missingProperty: `passes` },
						message: `must have required property 'passes'`,
						schema: u.properties.checks.required,
						parentSchema: u.properties.checks,
						data: n
					};
					l === null ? l = [e] : l.push(e), f++;
				}
				if (n.fails === void 0) {
					let e = {
						instancePath: t + `/checks`,
						schemaPath: `#/properties/checks/required`,
						keyword: `required`,
						params: { missingProperty: `fails` },
						message: `must have required property 'fails'`,
						schema: u.properties.checks.required,
						parentSchema: u.properties.checks,
						data: n
					};
					l === null ? l = [e] : l.push(e), f++;
				}
				if (n.failing === void 0) {
					let e = {
						instancePath: t + `/checks`,
						schemaPath: `#/properties/checks/required`,
						keyword: `required`,
						params: { missingProperty: `failing` },
						message: `must have required property 'failing'`,
						schema: u.properties.checks.required,
						parentSchema: u.properties.checks,
						data: n
					};
					l === null ? l = [e] : l.push(e), f++;
				}
				if (n.passes !== void 0) {
					let e = n.passes;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/checks/passes`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: d,
								data: e
							};
							l === null ? l = [n] : l.push(n), f++;
						}
					} else {
						let n = {
							instancePath: t + `/checks/passes`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: d.type,
							parentSchema: d,
							data: e
						};
						l === null ? l = [n] : l.push(n), f++;
					}
				}
				if (n.fails !== void 0) {
					let e = n.fails;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/checks/fails`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: d,
								data: e
							};
							l === null ? l = [n] : l.push(n), f++;
						}
					} else {
						let n = {
							instancePath: t + `/checks/fails`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: d.type,
							parentSchema: d,
							data: e
						};
						l === null ? l = [n] : l.push(n), f++;
					}
				}
				if (n.failing !== void 0) {
					let e = n.failing;
					if (Array.isArray(e)) {
						let n = e.length;
						for (let r = 0; r < n; r++) {
							let n = e[r];
							if (n && typeof n == `object` && !Array.isArray(n)) {
								if (n.path === void 0) {
									let e = {
										instancePath: t + `/checks/failing/` + r,
										schemaPath: `#/properties/checks/properties/failing/items/required`,
										keyword: `required`,
										params: { missingProperty: `path` },
										message: `must have required property 'path'`,
										schema: u.properties.checks.properties.failing.items.required,
										parentSchema: u.properties.checks.properties.failing.items,
										data: n
									};
									l === null ? l = [e] : l.push(e), f++;
								}
								if (n.passes === void 0) {
									let e = {
										instancePath: t + `/checks/failing/` + r,
										schemaPath: `#/properties/checks/properties/failing/items/required`,
										keyword: `required`,
										params: { missingProperty: `passes` },
										message: `must have required property 'passes'`,
										schema: u.properties.checks.properties.failing.items.required,
										parentSchema: u.properties.checks.properties.failing.items,
										data: n
									};
									l === null ? l = [e] : l.push(e), f++;
								}
								if (n.fails === void 0) {
									let e = {
										instancePath: t + `/checks/failing/` + r,
										schemaPath: `#/properties/checks/properties/failing/items/required`,
										keyword: `required`,
										params: { missingProperty: `fails` },
										message: `must have required property 'fails'`,
										schema: u.properties.checks.properties.failing.items.required,
										parentSchema: u.properties.checks.properties.failing.items,
										data: n
									};
									l === null ? l = [e] : l.push(e), f++;
								}
								if (n.path !== void 0) {
									let e = n.path;
									if (typeof e != `string`) {
										let n = {
											instancePath: t + `/checks/failing/` + r + `/path`,
											schemaPath: `#/properties/checks/properties/failing/items/properties/path/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`,
											schema: u.properties.checks.properties.failing.items.properties.path.type,
											parentSchema: u.properties.checks.properties.failing.items.properties.path,
											data: e
										};
										l === null ? l = [n] : l.push(n), f++;
									}
								}
								if (n.passes !== void 0) {
									let e = n.passes;
									if (typeof e == `number` && isFinite(e)) {
										if (e < 0 || isNaN(e)) {
											let n = {
												instancePath: t + `/checks/failing/` + r + `/passes`,
												schemaPath: `#/$defs/quantity/minimum`,
												keyword: `minimum`,
												params: {
													comparison: `>=`,
													limit: 0
												},
												message: `must be >= 0`,
												schema: 0,
												parentSchema: d,
												data: e
											};
											l === null ? l = [n] : l.push(n), f++;
										}
									} else {
										let n = {
											instancePath: t + `/checks/failing/` + r + `/passes`,
											schemaPath: `#/$defs/quantity/type`,
											keyword: `type`,
											params: { type: `number` },
											message: `must be number`,
											schema: d.type,
											parentSchema: d,
											data: e
										};
										l === null ? l = [n] : l.push(n), f++;
									}
								}
								if (n.fails !== void 0) {
									let e = n.fails;
									if (typeof e == `number` && isFinite(e)) {
										if (e < 0 || isNaN(e)) {
											let n = {
												instancePath: t + `/checks/failing/` + r + `/fails`,
												schemaPath: `#/$defs/quantity/minimum`,
												keyword: `minimum`,
												params: {
													comparison: `>=`,
													limit: 0
												},
												message: `must be >= 0`,
												schema: 0,
												parentSchema: d,
												data: e
											};
											l === null ? l = [n] : l.push(n), f++;
										}
									} else {
										let n = {
											instancePath: t + `/checks/failing/` + r + `/fails`,
											schemaPath: `#/$defs/quantity/type`,
											keyword: `type`,
											params: { type: `number` },
											message: `must be number`,
											schema: d.type,
											parentSchema: d,
											data: e
										};
										l === null ? l = [n] : l.push(n), f++;
									}
								}
							} else {
								let e = {
									instancePath: t + `/checks/failing/` + r,
									schemaPath: `#/properties/checks/properties/failing/items/type`,
									keyword: `type`,
									params: { type: `object` },
									message: `must be object`,
									schema: u.properties.checks.properties.failing.items.type,
									parentSchema: u.properties.checks.properties.failing.items,
									data: n
								};
								l === null ? l = [e] : l.push(e), f++;
							}
						}
					} else {
						let n = {
							instancePath: t + `/checks/failing`,
							schemaPath: `#/properties/checks/properties/failing/type`,
							keyword: `type`,
							params: { type: `array` },
							message: `must be array`,
							schema: u.properties.checks.properties.failing.type,
							parentSchema: u.properties.checks.properties.failing,
							data: e
						};
						l === null ? l = [n] : l.push(n), f++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/checks`,
					schemaPath: `#/properties/checks/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`,
					schema: u.properties.checks.type,
					parentSchema: u.properties.checks,
					data: n
				};
				l === null ? l = [e] : l.push(e), f++;
			}
		}
		e.capacity !== void 0 && (h(e.capacity, {
			instancePath: t + `/capacity`,
			parentData: e,
			parentDataProperty: `capacity`,
			rootData: a,
			dynamicAnchors: o
		}) || (l = l === null ? h.errors : l.concat(h.errors), f = l.length)), e.samples !== void 0 && (re(e.samples, {
			instancePath: t + `/samples`,
			parentData: e,
			parentDataProperty: `samples`,
			rootData: a,
			dynamicAnchors: o
		}) || (l = l === null ? re.errors : l.concat(re.errors), f = l.length)), e.resources !== void 0 && (B(e.resources, {
			instancePath: t + `/resources`,
			parentData: e,
			parentDataProperty: `resources`,
			rootData: a,
			dynamicAnchors: o
		}) || (l = l === null ? B.errors : l.concat(B.errors), f = l.length));
	} else {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: u.type,
			parentSchema: u,
			data: e
		};
		l === null ? l = [n] : l.push(n), f++;
	}
	return V.errors = l, f === 0;
}
V.evaluated = {
	props: {
		name: !0,
		title: !0,
		kind: !0,
		load: !0,
		state: !0,
		files: !0,
		ignored: !0,
		notes: !0,
		k6Version: !0,
		start: !0,
		durationMs: !0,
		repeats: !0,
		objectivesFrom: !0,
		checks: !0,
		capacity: !0,
		samples: !0,
		resources: !0
	},
	dynamicProps: !1,
	dynamicItems: !1
};
const H = {
	description: `One number of one scenario: an aggregation of a metric, over the whole run or a phase.`,
	type: `object`,
	required: [
		`scenario`,
		`metric`,
		`aggregation`,
		`unit`
	],
	properties: {
		scenario: {
			type: `string`,
			minLength: 1
		},
		phase: {
			description: `Absent for the whole run.`,
			type: `string`,
			minLength: 1
		},
		metric: {
			type: `string`,
			minLength: 1
		},
		aggregation: {
			description: "`p(95)`, `rate`.",
			type: `string`,
			minLength: 1
		},
		unit: { $ref: `#/$defs/unit` },
		value: {
			description: `Absent when it was not measured.`,
			type: `number`
		},
		samples: { $ref: `#/$defs/quantity` },
		source: { $ref: `#/$defs/source` },
		objective: { $ref: `#/$defs/objective` },
		change: { $ref: `#/$defs/change` }
	}
};
const U = {
	description: `What the indicator owes, and whether it was met.`,
	type: `object`,
	required: [
		`text`,
		`comparator`,
		`limit`,
		`verdict`,
		`waived`,
		`from`
	],
	properties: {
		text: {
			description: "`p(95) < 3s`.",
			type: `string`,
			minLength: 1
		},
		comparator: { enum: [
			`<`,
			`<=`,
			`>`,
			`>=`,
			`==`,
			`!=`
		] },
		limit: {
			description: `In the indicator's unit.`,
			type: `number`
		},
		verdict: { enum: [
			`met`,
			`missed`,
			`unmeasured`
		] },
		reason: {
			description: `Why it is unmeasured, or what other than a value decided.`,
			type: `string`
		},
		waived: { type: `boolean` },
		from: { $ref: `#/$defs/source` }
	}
};
function W(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = null, c = 0, l = W.evaluated;
	if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.text === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `text` },
				message: `must have required property 'text'`,
				schema: U.required,
				parentSchema: U,
				data: e
			};
			o === null ? o = [n] : o.push(n), c++;
		}
		if (e.comparator === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `comparator` },
				message: `must have required property 'comparator'`,
				schema: U.required,
				parentSchema: U,
				data: e
			};
			o === null ? o = [n] : o.push(n), c++;
		}
		if (e.limit === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `limit` },
				message: `must have required property 'limit'`,
				schema: U.required,
				parentSchema: U,
				data: e
			};
			o === null ? o = [n] : o.push(n), c++;
		}
		if (e.verdict === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `verdict` },
				message: `must have required property 'verdict'`,
				schema: U.required,
				parentSchema: U,
				data: e
			};
			o === null ? o = [n] : o.push(n), c++;
		}
		if (e.waived === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `waived` },
				message: `must have required property 'waived'`,
				schema: U.required,
				parentSchema: U,
				data: e
			};
			o === null ? o = [n] : o.push(n), c++;
		}
		if (e.from === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `from` },
				message: `must have required property 'from'`,
				schema: U.required,
				parentSchema: U,
				data: e
			};
			o === null ? o = [n] : o.push(n), c++;
		}
		if (e.text !== void 0) {
			let n = e.text;
			if (typeof n == `string`) {
				if (s(n) < 1) {
					let e = {
						instancePath: t + `/text`,
						schemaPath: `#/properties/text/minLength`,
						keyword: `minLength`,
						params: { limit: 1 },
						message: `must NOT have fewer than 1 characters`,
						schema: 1,
						parentSchema: U.properties.text,
						data: n
					};
					o === null ? o = [e] : o.push(e), c++;
				}
			} else {
				let e = {
					instancePath: t + `/text`,
					schemaPath: `#/properties/text/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: U.properties.text.type,
					parentSchema: U.properties.text,
					data: n
				};
				o === null ? o = [e] : o.push(e), c++;
			}
		}
		if (e.comparator !== void 0) {
			let n = e.comparator;
			if (n !== `<` && n !== `<=` && n !== `>` && n !== `>=` && n !== `==` && n !== `!=`) {
				let e = {
					instancePath: t + `/comparator`,
					schemaPath: `#/properties/comparator/enum`,
					keyword: `enum`,
					params: { allowedValues: U.properties.comparator.enum },
					message: `must be equal to one of the allowed values`,
					schema: U.properties.comparator.enum,
					parentSchema: U.properties.comparator,
					data: n
				};
				o === null ? o = [e] : o.push(e), c++;
			}
		}
		if (e.limit !== void 0) {
			let n = e.limit;
			if (!(typeof n == `number` && isFinite(n))) {
				let e = {
					instancePath: t + `/limit`,
					schemaPath: `#/properties/limit/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: U.properties.limit.type,
					parentSchema: U.properties.limit,
					data: n
				};
				o === null ? o = [e] : o.push(e), c++;
			}
		}
		if (e.verdict !== void 0) {
			let n = e.verdict;
			if (n !== `met` && n !== `missed` && n !== `unmeasured`) {
				let e = {
					instancePath: t + `/verdict`,
					schemaPath: `#/properties/verdict/enum`,
					keyword: `enum`,
					params: { allowedValues: U.properties.verdict.enum },
					message: `must be equal to one of the allowed values`,
					schema: U.properties.verdict.enum,
					parentSchema: U.properties.verdict,
					data: n
				};
				o === null ? o = [e] : o.push(e), c++;
			}
		}
		if (e.reason !== void 0) {
			let n = e.reason;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/reason`,
					schemaPath: `#/properties/reason/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: U.properties.reason.type,
					parentSchema: U.properties.reason,
					data: n
				};
				o === null ? o = [e] : o.push(e), c++;
			}
		}
		if (e.waived !== void 0) {
			let n = e.waived;
			if (typeof n != `boolean`) {
				let e = {
					instancePath: t + `/waived`,
					schemaPath: `#/properties/waived/type`,
					keyword: `type`,
					params: { type: `boolean` },
					message: `must be boolean`,
					schema: U.properties.waived.type,
					parentSchema: U.properties.waived,
					data: n
				};
				o === null ? o = [e] : o.push(e), c++;
			}
		}
		if (e.from !== void 0) {
			let n = e.from;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.file === void 0) {
					let e = {
						instancePath: t + `/from`,
						schemaPath: `#/$defs/source/required`,
						keyword: `required`,
						params: { missingProperty: `file` },
						message: `must have required property 'file'`,
						schema: I.required,
						parentSchema: I,
						data: n
					};
					o === null ? o = [e] : o.push(e), c++;
				}
				if (n.at === void 0) {
					let e = {
						instancePath: t + `/from`,
						schemaPath: `#/$defs/source/required`,
						keyword: `required`,
						params: { missingProperty: `at` },
						message: `must have required property 'at'`,
						schema: I.required,
						parentSchema: I,
						data: n
					};
					o === null ? o = [e] : o.push(e), c++;
				}
				if (n.file !== void 0) {
					let e = n.file;
					if (typeof e != `string`) {
						let n = {
							instancePath: t + `/from/file`,
							schemaPath: `#/$defs/source/properties/file/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`,
							schema: I.properties.file.type,
							parentSchema: I.properties.file,
							data: e
						};
						o === null ? o = [n] : o.push(n), c++;
					}
				}
				if (n.at !== void 0) {
					let e = n.at;
					if (typeof e != `string`) {
						let n = {
							instancePath: t + `/from/at`,
							schemaPath: `#/$defs/source/properties/at/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`,
							schema: I.properties.at.type,
							parentSchema: I.properties.at,
							data: e
						};
						o === null ? o = [n] : o.push(n), c++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/from`,
					schemaPath: `#/$defs/source/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`,
					schema: I.type,
					parentSchema: I,
					data: n
				};
				o === null ? o = [e] : o.push(e), c++;
			}
		}
	} else {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: U.type,
			parentSchema: U,
			data: e
		};
		o === null ? o = [n] : o.push(n), c++;
	}
	return W.errors = o, c === 0;
}
W.evaluated = {
	props: {
		text: !0,
		comparator: !0,
		limit: !0,
		verdict: !0,
		reason: !0,
		waived: !0,
		from: !0
	},
	dynamicProps: !1,
	dynamicItems: !1
};
const G = {
	description: `The indicator against its baseline. Numbers are absent without a baseline.`,
	type: `object`,
	required: [`verdict`, `gated`],
	properties: {
		verdict: { enum: [
			`improved`,
			`held`,
			`worsened`,
			`inconclusive`,
			`no baseline`
		] },
		gated: {
			description: `Whether it may fail the gate.`,
			type: `boolean`
		},
		reason: {
			description: `Why there is no baseline.`,
			type: `string`
		},
		scale: {
			description: `Relative change, or percentage points.`,
			enum: [`percent`, `points`]
		},
		before: {
			description: `The mean of the baseline, in the indicator's unit.`,
			type: `number`
		},
		percent: {
			description: `The change: 15.2 is 15.2 % (or points) more.`,
			type: `number`
		},
		interval: {
			description: "The 95 % interval of `percent`.",
			type: `array`,
			items: { type: `number` },
			minItems: 2,
			maxItems: 2
		},
		noticeable: {
			description: `The smallest worsening this gate would have noticed.`,
			type: `number`
		},
		p: {
			type: `number`,
			minimum: 0,
			maximum: 1
		},
		noise: {
			description: `Run-to-run standard deviation, in the same scale.`,
			type: `number`
		},
		baselineRuns: { $ref: `#/$defs/quantity` },
		repeats: { $ref: `#/$defs/quantity` },
		sentence: {
			description: `The change in words.`,
			type: `string`
		},
		doubt: {
			description: `Why the change is inconclusive, with what would decide it.`,
			type: `object`,
			required: [`kind`],
			properties: {
				kind: { enum: [
					`suspected`,
					`blind`,
					`repeats disagree`,
					`less load`,
					`other mix`
				] },
				percent: {
					description: `By how much throughput, or requests per iteration, changed.`,
					type: `number`
				},
				repeatsNeeded: { $ref: `#/$defs/quantity` },
				runsNeeded: { $ref: `#/$defs/quantity` },
				isNote: {
					description: `It takes nothing from a pass.`,
					const: !0
				}
			}
		},
		reasoning: { $ref: `#/$defs/reasoning` }
	},
	if: {
		type: `object`,
		properties: { verdict: { const: `no baseline` } }
	},
	then: { required: [`reason`] },
	else: { required: [
		`scale`,
		`before`,
		`percent`,
		`interval`,
		`noticeable`,
		`p`,
		`noise`,
		`baselineRuns`,
		`repeats`,
		`sentence`
	] }
};
const K = {
	description: `How the verdict on a change was reached, number by number.`,
	type: `object`,
	required: [
		`direction`,
		`tolerance`,
		`family`,
		`alpha`,
		`share`,
		`weighing`
	],
	properties: {
		direction: { enum: [
			`lower-is-better`,
			`higher-is-better`,
			`undirected`
		] },
		tolerance: {
			description: `The change that matters, in the scale of the change.`,
			$ref: `#/$defs/quantity`
		},
		family: {
			description: `Gated comparisons of the check, which share alpha.`,
			$ref: `#/$defs/quantity`
		},
		alpha: {
			description: `The risk of one false alarm among them all.`,
			$ref: `#/$defs/share`
		},
		share: {
			description: `What this comparison may spend of alpha at the strictest.`,
			$ref: `#/$defs/share`
		},
		weighing: {
			description: `The numbers behind the probability.`,
			type: `object`,
			required: [`kind`],
			properties: {
				kind: { enum: [`moderated t`, `negative binomial`] },
				t: { type: `number` },
				freedom: {
					description: `Degrees of freedom.`,
					$ref: `#/$defs/quantity`
				},
				error: {
					description: `Standard error of the logarithm of the change.`,
					$ref: `#/$defs/quantity`
				},
				now: { $ref: `#/$defs/occurrences` },
				past: { $ref: `#/$defs/occurrences` },
				crowding: {
					description: `Happenings that come together and count as one.`,
					$ref: `#/$defs/quantity`
				}
			},
			if: {
				type: `object`,
				properties: { kind: { const: `moderated t` } }
			},
			then: { required: [
				`t`,
				`freedom`,
				`error`
			] },
			else: { required: [
				`now`,
				`past`,
				`crowding`
			] }
		},
		step: {
			description: `Where a gated comparison stood in Holm's step-down.`,
			type: `object`,
			required: [
				`side`,
				`p`,
				`rank`,
				`limit`,
				`rejected`
			],
			properties: {
				side: {
					description: `The side to which it moved.`,
					enum: [`worse`, `better`]
				},
				p: { $ref: `#/$defs/share` },
				rank: {
					description: `1 for the smallest p of the family.`,
					$ref: `#/$defs/quantity`
				},
				limit: {
					description: `Alpha over the comparisons that were left.`,
					$ref: `#/$defs/share`
				},
				rejected: {
					description: `Whether chance is ruled out.`,
					type: `boolean`
				}
			}
		}
	}
};
const q = {
	description: `How often a rare thing happened, out of how many.`,
	type: `object`,
	required: [`k`, `n`],
	properties: {
		k: { $ref: `#/$defs/quantity` },
		n: { $ref: `#/$defs/quantity` }
	}
};
function J(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = null, s = 0, c = J.evaluated;
	if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.k === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `k` },
				message: `must have required property 'k'`,
				schema: q.required,
				parentSchema: q,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.n === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `n` },
				message: `must have required property 'n'`,
				schema: q.required,
				parentSchema: q,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.k !== void 0) {
			let n = e.k;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/k`,
						schemaPath: `#/$defs/quantity/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: d,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			} else {
				let e = {
					instancePath: t + `/k`,
					schemaPath: `#/$defs/quantity/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: d.type,
					parentSchema: d,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.n !== void 0) {
			let n = e.n;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/n`,
						schemaPath: `#/$defs/quantity/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: d,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			} else {
				let e = {
					instancePath: t + `/n`,
					schemaPath: `#/$defs/quantity/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: d.type,
					parentSchema: d,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
	} else {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: q.type,
			parentSchema: q,
			data: e
		};
		o === null ? o = [n] : o.push(n), s++;
	}
	return J.errors = o, s === 0;
}
J.evaluated = {
	props: {
		k: !0,
		n: !0
	},
	dynamicProps: !1,
	dynamicItems: !1
};
function se(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = null, s = 0, c = se.evaluated;
	if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.direction === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `direction` },
				message: `must have required property 'direction'`,
				schema: K.required,
				parentSchema: K,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.tolerance === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `tolerance` },
				message: `must have required property 'tolerance'`,
				schema: K.required,
				parentSchema: K,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.family === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `family` },
				message: `must have required property 'family'`,
				schema: K.required,
				parentSchema: K,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.alpha === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `alpha` },
				message: `must have required property 'alpha'`,
				schema: K.required,
				parentSchema: K,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.share === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `share` },
				message: `must have required property 'share'`,
				schema: K.required,
				parentSchema: K,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.weighing === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `weighing` },
				message: `must have required property 'weighing'`,
				schema: K.required,
				parentSchema: K,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.direction !== void 0) {
			let n = e.direction;
			if (n !== `lower-is-better` && n !== `higher-is-better` && n !== `undirected`) {
				let e = {
					instancePath: t + `/direction`,
					schemaPath: `#/properties/direction/enum`,
					keyword: `enum`,
					params: { allowedValues: K.properties.direction.enum },
					message: `must be equal to one of the allowed values`,
					schema: K.properties.direction.enum,
					parentSchema: K.properties.direction,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.tolerance !== void 0) {
			let n = e.tolerance;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/tolerance`,
						schemaPath: `#/$defs/quantity/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: d,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			} else {
				let e = {
					instancePath: t + `/tolerance`,
					schemaPath: `#/$defs/quantity/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: d.type,
					parentSchema: d,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.family !== void 0) {
			let n = e.family;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/family`,
						schemaPath: `#/$defs/quantity/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: d,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			} else {
				let e = {
					instancePath: t + `/family`,
					schemaPath: `#/$defs/quantity/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: d.type,
					parentSchema: d,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.alpha !== void 0) {
			let n = e.alpha;
			if (typeof n == `number` && isFinite(n)) {
				if (n > 1 || isNaN(n)) {
					let e = {
						instancePath: t + `/alpha`,
						schemaPath: `#/$defs/share/maximum`,
						keyword: `maximum`,
						params: {
							comparison: `<=`,
							limit: 1
						},
						message: `must be <= 1`,
						schema: 1,
						parentSchema: p,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/alpha`,
						schemaPath: `#/$defs/share/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: p,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			} else {
				let e = {
					instancePath: t + `/alpha`,
					schemaPath: `#/$defs/share/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: p.type,
					parentSchema: p,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.share !== void 0) {
			let n = e.share;
			if (typeof n == `number` && isFinite(n)) {
				if (n > 1 || isNaN(n)) {
					let e = {
						instancePath: t + `/share`,
						schemaPath: `#/$defs/share/maximum`,
						keyword: `maximum`,
						params: {
							comparison: `<=`,
							limit: 1
						},
						message: `must be <= 1`,
						schema: 1,
						parentSchema: p,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/share`,
						schemaPath: `#/$defs/share/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: p,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			} else {
				let e = {
					instancePath: t + `/share`,
					schemaPath: `#/$defs/share/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: p.type,
					parentSchema: p,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.weighing !== void 0) {
			let n = e.weighing, r = s, c = !0, u = s;
			if (s === u) {
				if (n && typeof n == `object` && !Array.isArray(n)) {
					if (n.kind !== void 0 && n.kind !== `moderated t`) {
						let e = {};
						o === null ? o = [e] : o.push(e), s++;
					}
				} else {
					let e = {};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			var l = u === s;
			s = r, o !== null && (r ? o.length = r : o = null);
			let f;
			if (l) {
				let e = s;
				if (n && typeof n == `object` && !Array.isArray(n)) {
					if (n.t === void 0) {
						let e = {
							instancePath: t + `/weighing`,
							schemaPath: `#/properties/weighing/then/required`,
							keyword: `required`,
							params: { missingProperty: `t` },
							message: `must have required property 't'`,
							schema: K.properties.weighing.then.required,
							parentSchema: K.properties.weighing.then,
							data: n
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					if (n.freedom === void 0) {
						let e = {
							instancePath: t + `/weighing`,
							schemaPath: `#/properties/weighing/then/required`,
							keyword: `required`,
							params: { missingProperty: `freedom` },
							message: `must have required property 'freedom'`,
							schema: K.properties.weighing.then.required,
							parentSchema: K.properties.weighing.then,
							data: n
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					if (n.error === void 0) {
						let e = {
							instancePath: t + `/weighing`,
							schemaPath: `#/properties/weighing/then/required`,
							keyword: `required`,
							params: { missingProperty: `error` },
							message: `must have required property 'error'`,
							schema: K.properties.weighing.then.required,
							parentSchema: K.properties.weighing.then,
							data: n
						};
						o === null ? o = [e] : o.push(e), s++;
					}
				}
				var l = e === s;
				c = l, f = `then`;
			} else {
				let e = s;
				if (n && typeof n == `object` && !Array.isArray(n)) {
					if (n.now === void 0) {
						let e = {
							instancePath: t + `/weighing`,
							schemaPath: `#/properties/weighing/else/required`,
							keyword: `required`,
							params: { missingProperty: `now` },
							message: `must have required property 'now'`,
							schema: K.properties.weighing.else.required,
							parentSchema: K.properties.weighing.else,
							data: n
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					if (n.past === void 0) {
						let e = {
							instancePath: t + `/weighing`,
							schemaPath: `#/properties/weighing/else/required`,
							keyword: `required`,
							params: { missingProperty: `past` },
							message: `must have required property 'past'`,
							schema: K.properties.weighing.else.required,
							parentSchema: K.properties.weighing.else,
							data: n
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					if (n.crowding === void 0) {
						let e = {
							instancePath: t + `/weighing`,
							schemaPath: `#/properties/weighing/else/required`,
							keyword: `required`,
							params: { missingProperty: `crowding` },
							message: `must have required property 'crowding'`,
							schema: K.properties.weighing.else.required,
							parentSchema: K.properties.weighing.else,
							data: n
						};
						o === null ? o = [e] : o.push(e), s++;
					}
				}
				var l = e === s;
				c = l, f = `else`;
			}
			if (!c) {
				let e = {
					instancePath: t + `/weighing`,
					schemaPath: `#/properties/weighing/if`,
					keyword: `if`,
					params: { failingKeyword: f },
					message: `must match "` + f + `" schema`,
					schema: K.properties.weighing.if,
					parentSchema: K.properties.weighing,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.kind === void 0) {
					let e = {
						instancePath: t + `/weighing`,
						schemaPath: `#/properties/weighing/required`,
						keyword: `required`,
						params: { missingProperty: `kind` },
						message: `must have required property 'kind'`,
						schema: K.properties.weighing.required,
						parentSchema: K.properties.weighing,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n.kind !== void 0) {
					let e = n.kind;
					if (e !== `moderated t` && e !== `negative binomial`) {
						let n = {
							instancePath: t + `/weighing/kind`,
							schemaPath: `#/properties/weighing/properties/kind/enum`,
							keyword: `enum`,
							params: { allowedValues: K.properties.weighing.properties.kind.enum },
							message: `must be equal to one of the allowed values`,
							schema: K.properties.weighing.properties.kind.enum,
							parentSchema: K.properties.weighing.properties.kind,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				if (n.t !== void 0) {
					let e = n.t;
					if (!(typeof e == `number` && isFinite(e))) {
						let n = {
							instancePath: t + `/weighing/t`,
							schemaPath: `#/properties/weighing/properties/t/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: K.properties.weighing.properties.t.type,
							parentSchema: K.properties.weighing.properties.t,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				if (n.freedom !== void 0) {
					let e = n.freedom;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/weighing/freedom`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: d,
								data: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
					} else {
						let n = {
							instancePath: t + `/weighing/freedom`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: d.type,
							parentSchema: d,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				if (n.error !== void 0) {
					let e = n.error;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/weighing/error`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: d,
								data: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
					} else {
						let n = {
							instancePath: t + `/weighing/error`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: d.type,
							parentSchema: d,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				if (n.now !== void 0 && (J(n.now, {
					instancePath: t + `/weighing/now`,
					parentData: n,
					parentDataProperty: `now`,
					rootData: i,
					dynamicAnchors: a
				}) || (o = o === null ? J.errors : o.concat(J.errors), s = o.length)), n.past !== void 0 && (J(n.past, {
					instancePath: t + `/weighing/past`,
					parentData: n,
					parentDataProperty: `past`,
					rootData: i,
					dynamicAnchors: a
				}) || (o = o === null ? J.errors : o.concat(J.errors), s = o.length)), n.crowding !== void 0) {
					let e = n.crowding;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/weighing/crowding`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: d,
								data: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
					} else {
						let n = {
							instancePath: t + `/weighing/crowding`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: d.type,
							parentSchema: d,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/weighing`,
					schemaPath: `#/properties/weighing/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`,
					schema: K.properties.weighing.type,
					parentSchema: K.properties.weighing,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.step !== void 0) {
			let n = e.step;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.side === void 0) {
					let e = {
						instancePath: t + `/step`,
						schemaPath: `#/properties/step/required`,
						keyword: `required`,
						params: { missingProperty: `side` },
						message: `must have required property 'side'`,
						schema: K.properties.step.required,
						parentSchema: K.properties.step,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n.p === void 0) {
					let e = {
						instancePath: t + `/step`,
						schemaPath: `#/properties/step/required`,
						keyword: `required`,
						params: { missingProperty: `p` },
						message: `must have required property 'p'`,
						schema: K.properties.step.required,
						parentSchema: K.properties.step,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n.rank === void 0) {
					let e = {
						instancePath: t + `/step`,
						schemaPath: `#/properties/step/required`,
						keyword: `required`,
						params: { missingProperty: `rank` },
						message: `must have required property 'rank'`,
						schema: K.properties.step.required,
						parentSchema: K.properties.step,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n.limit === void 0) {
					let e = {
						instancePath: t + `/step`,
						schemaPath: `#/properties/step/required`,
						keyword: `required`,
						params: { missingProperty: `limit` },
						message: `must have required property 'limit'`,
						schema: K.properties.step.required,
						parentSchema: K.properties.step,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n.rejected === void 0) {
					let e = {
						instancePath: t + `/step`,
						schemaPath: `#/properties/step/required`,
						keyword: `required`,
						params: { missingProperty: `rejected` },
						message: `must have required property 'rejected'`,
						schema: K.properties.step.required,
						parentSchema: K.properties.step,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n.side !== void 0) {
					let e = n.side;
					if (e !== `worse` && e !== `better`) {
						let n = {
							instancePath: t + `/step/side`,
							schemaPath: `#/properties/step/properties/side/enum`,
							keyword: `enum`,
							params: { allowedValues: K.properties.step.properties.side.enum },
							message: `must be equal to one of the allowed values`,
							schema: K.properties.step.properties.side.enum,
							parentSchema: K.properties.step.properties.side,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				if (n.p !== void 0) {
					let e = n.p;
					if (typeof e == `number` && isFinite(e)) {
						if (e > 1 || isNaN(e)) {
							let n = {
								instancePath: t + `/step/p`,
								schemaPath: `#/$defs/share/maximum`,
								keyword: `maximum`,
								params: {
									comparison: `<=`,
									limit: 1
								},
								message: `must be <= 1`,
								schema: 1,
								parentSchema: p,
								data: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/step/p`,
								schemaPath: `#/$defs/share/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: p,
								data: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
					} else {
						let n = {
							instancePath: t + `/step/p`,
							schemaPath: `#/$defs/share/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: p.type,
							parentSchema: p,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				if (n.rank !== void 0) {
					let e = n.rank;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/step/rank`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: d,
								data: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
					} else {
						let n = {
							instancePath: t + `/step/rank`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: d.type,
							parentSchema: d,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				if (n.limit !== void 0) {
					let e = n.limit;
					if (typeof e == `number` && isFinite(e)) {
						if (e > 1 || isNaN(e)) {
							let n = {
								instancePath: t + `/step/limit`,
								schemaPath: `#/$defs/share/maximum`,
								keyword: `maximum`,
								params: {
									comparison: `<=`,
									limit: 1
								},
								message: `must be <= 1`,
								schema: 1,
								parentSchema: p,
								data: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/step/limit`,
								schemaPath: `#/$defs/share/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: p,
								data: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
					} else {
						let n = {
							instancePath: t + `/step/limit`,
							schemaPath: `#/$defs/share/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: p.type,
							parentSchema: p,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				if (n.rejected !== void 0) {
					let e = n.rejected;
					if (typeof e != `boolean`) {
						let n = {
							instancePath: t + `/step/rejected`,
							schemaPath: `#/properties/step/properties/rejected/type`,
							keyword: `type`,
							params: { type: `boolean` },
							message: `must be boolean`,
							schema: K.properties.step.properties.rejected.type,
							parentSchema: K.properties.step.properties.rejected,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/step`,
					schemaPath: `#/properties/step/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`,
					schema: K.properties.step.type,
					parentSchema: K.properties.step,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
	} else {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: K.type,
			parentSchema: K,
			data: e
		};
		o === null ? o = [n] : o.push(n), s++;
	}
	return se.errors = o, s === 0;
}
se.evaluated = {
	props: {
		direction: !0,
		tolerance: !0,
		family: !0,
		alpha: !0,
		share: !0,
		weighing: !0,
		step: !0
	},
	dynamicProps: !1,
	dynamicItems: !1
};
function ce(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = null, s = 0, c = ce.evaluated;
	c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0);
	let l = s, u = !0, f = s;
	if (s === f) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.verdict !== void 0 && e.verdict !== `no baseline`) {
				let e = {};
				o === null ? o = [e] : o.push(e), s++;
			}
		} else {
			let e = {};
			o === null ? o = [e] : o.push(e), s++;
		}
	}
	var p = f === s;
	s = l, o !== null && (l ? o.length = l : o = null);
	let m;
	if (p) {
		let n = s;
		if (e && typeof e == `object` && !Array.isArray(e) && e.reason === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/then/required`,
				keyword: `required`,
				params: { missingProperty: `reason` },
				message: `must have required property 'reason'`,
				schema: G.then.required,
				parentSchema: G.then,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		var p = n === s;
		u = p, m = `then`;
	} else {
		let n = s;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.scale === void 0) {
				let n = {
					instancePath: t,
					schemaPath: `#/else/required`,
					keyword: `required`,
					params: { missingProperty: `scale` },
					message: `must have required property 'scale'`,
					schema: G.else.required,
					parentSchema: G.else,
					data: e
				};
				o === null ? o = [n] : o.push(n), s++;
			}
			if (e.before === void 0) {
				let n = {
					instancePath: t,
					schemaPath: `#/else/required`,
					keyword: `required`,
					params: { missingProperty: `before` },
					message: `must have required property 'before'`,
					schema: G.else.required,
					parentSchema: G.else,
					data: e
				};
				o === null ? o = [n] : o.push(n), s++;
			}
			if (e.percent === void 0) {
				let n = {
					instancePath: t,
					schemaPath: `#/else/required`,
					keyword: `required`,
					params: { missingProperty: `percent` },
					message: `must have required property 'percent'`,
					schema: G.else.required,
					parentSchema: G.else,
					data: e
				};
				o === null ? o = [n] : o.push(n), s++;
			}
			if (e.interval === void 0) {
				let n = {
					instancePath: t,
					schemaPath: `#/else/required`,
					keyword: `required`,
					params: { missingProperty: `interval` },
					message: `must have required property 'interval'`,
					schema: G.else.required,
					parentSchema: G.else,
					data: e
				};
				o === null ? o = [n] : o.push(n), s++;
			}
			if (e.noticeable === void 0) {
				let n = {
					instancePath: t,
					schemaPath: `#/else/required`,
					keyword: `required`,
					params: { missingProperty: `noticeable` },
					message: `must have required property 'noticeable'`,
					schema: G.else.required,
					parentSchema: G.else,
					data: e
				};
				o === null ? o = [n] : o.push(n), s++;
			}
			if (e.p === void 0) {
				let n = {
					instancePath: t,
					schemaPath: `#/else/required`,
					keyword: `required`,
					params: { missingProperty: `p` },
					message: `must have required property 'p'`,
					schema: G.else.required,
					parentSchema: G.else,
					data: e
				};
				o === null ? o = [n] : o.push(n), s++;
			}
			if (e.noise === void 0) {
				let n = {
					instancePath: t,
					schemaPath: `#/else/required`,
					keyword: `required`,
					params: { missingProperty: `noise` },
					message: `must have required property 'noise'`,
					schema: G.else.required,
					parentSchema: G.else,
					data: e
				};
				o === null ? o = [n] : o.push(n), s++;
			}
			if (e.baselineRuns === void 0) {
				let n = {
					instancePath: t,
					schemaPath: `#/else/required`,
					keyword: `required`,
					params: { missingProperty: `baselineRuns` },
					message: `must have required property 'baselineRuns'`,
					schema: G.else.required,
					parentSchema: G.else,
					data: e
				};
				o === null ? o = [n] : o.push(n), s++;
			}
			if (e.repeats === void 0) {
				let n = {
					instancePath: t,
					schemaPath: `#/else/required`,
					keyword: `required`,
					params: { missingProperty: `repeats` },
					message: `must have required property 'repeats'`,
					schema: G.else.required,
					parentSchema: G.else,
					data: e
				};
				o === null ? o = [n] : o.push(n), s++;
			}
			if (e.sentence === void 0) {
				let n = {
					instancePath: t,
					schemaPath: `#/else/required`,
					keyword: `required`,
					params: { missingProperty: `sentence` },
					message: `must have required property 'sentence'`,
					schema: G.else.required,
					parentSchema: G.else,
					data: e
				};
				o === null ? o = [n] : o.push(n), s++;
			}
		}
		var p = n === s;
		u = p, m = `else`;
	}
	if (!u) {
		let n = {
			instancePath: t,
			schemaPath: `#/if`,
			keyword: `if`,
			params: { failingKeyword: m },
			message: `must match "` + m + `" schema`,
			schema: G.if,
			parentSchema: G,
			data: e
		};
		o === null ? o = [n] : o.push(n), s++;
	}
	if (e && typeof e == `object` && !Array.isArray(e)) {
		if (e.verdict === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `verdict` },
				message: `must have required property 'verdict'`,
				schema: G.required,
				parentSchema: G,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.gated === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `gated` },
				message: `must have required property 'gated'`,
				schema: G.required,
				parentSchema: G,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.verdict !== void 0) {
			let n = e.verdict;
			if (n !== `improved` && n !== `held` && n !== `worsened` && n !== `inconclusive` && n !== `no baseline`) {
				let e = {
					instancePath: t + `/verdict`,
					schemaPath: `#/properties/verdict/enum`,
					keyword: `enum`,
					params: { allowedValues: G.properties.verdict.enum },
					message: `must be equal to one of the allowed values`,
					schema: G.properties.verdict.enum,
					parentSchema: G.properties.verdict,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.gated !== void 0) {
			let n = e.gated;
			if (typeof n != `boolean`) {
				let e = {
					instancePath: t + `/gated`,
					schemaPath: `#/properties/gated/type`,
					keyword: `type`,
					params: { type: `boolean` },
					message: `must be boolean`,
					schema: G.properties.gated.type,
					parentSchema: G.properties.gated,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.reason !== void 0) {
			let n = e.reason;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/reason`,
					schemaPath: `#/properties/reason/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: G.properties.reason.type,
					parentSchema: G.properties.reason,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.scale !== void 0) {
			let n = e.scale;
			if (n !== `percent` && n !== `points`) {
				let e = {
					instancePath: t + `/scale`,
					schemaPath: `#/properties/scale/enum`,
					keyword: `enum`,
					params: { allowedValues: G.properties.scale.enum },
					message: `must be equal to one of the allowed values`,
					schema: G.properties.scale.enum,
					parentSchema: G.properties.scale,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.before !== void 0) {
			let n = e.before;
			if (!(typeof n == `number` && isFinite(n))) {
				let e = {
					instancePath: t + `/before`,
					schemaPath: `#/properties/before/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: G.properties.before.type,
					parentSchema: G.properties.before,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.percent !== void 0) {
			let n = e.percent;
			if (!(typeof n == `number` && isFinite(n))) {
				let e = {
					instancePath: t + `/percent`,
					schemaPath: `#/properties/percent/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: G.properties.percent.type,
					parentSchema: G.properties.percent,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.interval !== void 0) {
			let n = e.interval;
			if (Array.isArray(n)) {
				if (n.length > 2) {
					let e = {
						instancePath: t + `/interval`,
						schemaPath: `#/properties/interval/maxItems`,
						keyword: `maxItems`,
						params: { limit: 2 },
						message: `must NOT have more than 2 items`,
						schema: 2,
						parentSchema: G.properties.interval,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n.length < 2) {
					let e = {
						instancePath: t + `/interval`,
						schemaPath: `#/properties/interval/minItems`,
						keyword: `minItems`,
						params: { limit: 2 },
						message: `must NOT have fewer than 2 items`,
						schema: 2,
						parentSchema: G.properties.interval,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				let e = n.length;
				for (let r = 0; r < e; r++) {
					let e = n[r];
					if (!(typeof e == `number` && isFinite(e))) {
						let n = {
							instancePath: t + `/interval/` + r,
							schemaPath: `#/properties/interval/items/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: G.properties.interval.items.type,
							parentSchema: G.properties.interval.items,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/interval`,
					schemaPath: `#/properties/interval/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: G.properties.interval.type,
					parentSchema: G.properties.interval,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.noticeable !== void 0) {
			let n = e.noticeable;
			if (!(typeof n == `number` && isFinite(n))) {
				let e = {
					instancePath: t + `/noticeable`,
					schemaPath: `#/properties/noticeable/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: G.properties.noticeable.type,
					parentSchema: G.properties.noticeable,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.p !== void 0) {
			let n = e.p;
			if (typeof n == `number` && isFinite(n)) {
				if (n > 1 || isNaN(n)) {
					let e = {
						instancePath: t + `/p`,
						schemaPath: `#/properties/p/maximum`,
						keyword: `maximum`,
						params: {
							comparison: `<=`,
							limit: 1
						},
						message: `must be <= 1`,
						schema: 1,
						parentSchema: G.properties.p,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/p`,
						schemaPath: `#/properties/p/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: G.properties.p,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			} else {
				let e = {
					instancePath: t + `/p`,
					schemaPath: `#/properties/p/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: G.properties.p.type,
					parentSchema: G.properties.p,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.noise !== void 0) {
			let n = e.noise;
			if (!(typeof n == `number` && isFinite(n))) {
				let e = {
					instancePath: t + `/noise`,
					schemaPath: `#/properties/noise/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: G.properties.noise.type,
					parentSchema: G.properties.noise,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.baselineRuns !== void 0) {
			let n = e.baselineRuns;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/baselineRuns`,
						schemaPath: `#/$defs/quantity/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: d,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			} else {
				let e = {
					instancePath: t + `/baselineRuns`,
					schemaPath: `#/$defs/quantity/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: d.type,
					parentSchema: d,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.repeats !== void 0) {
			let n = e.repeats;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/repeats`,
						schemaPath: `#/$defs/quantity/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: d,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			} else {
				let e = {
					instancePath: t + `/repeats`,
					schemaPath: `#/$defs/quantity/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: d.type,
					parentSchema: d,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.sentence !== void 0) {
			let n = e.sentence;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/sentence`,
					schemaPath: `#/properties/sentence/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: G.properties.sentence.type,
					parentSchema: G.properties.sentence,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.doubt !== void 0) {
			let n = e.doubt;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.kind === void 0) {
					let e = {
						instancePath: t + `/doubt`,
						schemaPath: `#/properties/doubt/required`,
						keyword: `required`,
						params: { missingProperty: `kind` },
						message: `must have required property 'kind'`,
						schema: G.properties.doubt.required,
						parentSchema: G.properties.doubt,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n.kind !== void 0) {
					let e = n.kind;
					if (e !== `suspected` && e !== `blind` && e !== `repeats disagree` && e !== `less load` && e !== `other mix`) {
						let n = {
							instancePath: t + `/doubt/kind`,
							schemaPath: `#/properties/doubt/properties/kind/enum`,
							keyword: `enum`,
							params: { allowedValues: G.properties.doubt.properties.kind.enum },
							message: `must be equal to one of the allowed values`,
							schema: G.properties.doubt.properties.kind.enum,
							parentSchema: G.properties.doubt.properties.kind,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				if (n.percent !== void 0) {
					let e = n.percent;
					if (!(typeof e == `number` && isFinite(e))) {
						let n = {
							instancePath: t + `/doubt/percent`,
							schemaPath: `#/properties/doubt/properties/percent/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: G.properties.doubt.properties.percent.type,
							parentSchema: G.properties.doubt.properties.percent,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				if (n.repeatsNeeded !== void 0) {
					let e = n.repeatsNeeded;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/doubt/repeatsNeeded`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: d,
								data: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
					} else {
						let n = {
							instancePath: t + `/doubt/repeatsNeeded`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: d.type,
							parentSchema: d,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				if (n.runsNeeded !== void 0) {
					let e = n.runsNeeded;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/doubt/runsNeeded`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: d,
								data: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
					} else {
						let n = {
							instancePath: t + `/doubt/runsNeeded`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: d.type,
							parentSchema: d,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				if (n.isNote !== void 0) {
					let e = n.isNote;
					if (!0 !== e) {
						let n = {
							instancePath: t + `/doubt/isNote`,
							schemaPath: `#/properties/doubt/properties/isNote/const`,
							keyword: `const`,
							params: { allowedValue: !0 },
							message: `must be equal to constant`,
							schema: !0,
							parentSchema: G.properties.doubt.properties.isNote,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/doubt`,
					schemaPath: `#/properties/doubt/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`,
					schema: G.properties.doubt.type,
					parentSchema: G.properties.doubt,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		e.reasoning !== void 0 && (se(e.reasoning, {
			instancePath: t + `/reasoning`,
			parentData: e,
			parentDataProperty: `reasoning`,
			rootData: i,
			dynamicAnchors: a
		}) || (o = o === null ? se.errors : o.concat(se.errors), s = o.length));
	} else {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: G.type,
			parentSchema: G,
			data: e
		};
		o === null ? o = [n] : o.push(n), s++;
	}
	return ce.errors = o, s === 0;
}
ce.evaluated = {
	props: {
		verdict: !0,
		gated: !0,
		reason: !0,
		scale: !0,
		before: !0,
		percent: !0,
		interval: !0,
		noticeable: !0,
		p: !0,
		noise: !0,
		baselineRuns: !0,
		repeats: !0,
		sentence: !0,
		doubt: !0,
		reasoning: !0
	},
	dynamicProps: !1,
	dynamicItems: !1
};
function le(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = null, c = 0, l = le.evaluated;
	if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.scenario === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `scenario` },
				message: `must have required property 'scenario'`,
				schema: H.required,
				parentSchema: H,
				data: e
			};
			o === null ? o = [n] : o.push(n), c++;
		}
		if (e.metric === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `metric` },
				message: `must have required property 'metric'`,
				schema: H.required,
				parentSchema: H,
				data: e
			};
			o === null ? o = [n] : o.push(n), c++;
		}
		if (e.aggregation === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `aggregation` },
				message: `must have required property 'aggregation'`,
				schema: H.required,
				parentSchema: H,
				data: e
			};
			o === null ? o = [n] : o.push(n), c++;
		}
		if (e.unit === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `unit` },
				message: `must have required property 'unit'`,
				schema: H.required,
				parentSchema: H,
				data: e
			};
			o === null ? o = [n] : o.push(n), c++;
		}
		if (e.scenario !== void 0) {
			let n = e.scenario;
			if (typeof n == `string`) {
				if (s(n) < 1) {
					let e = {
						instancePath: t + `/scenario`,
						schemaPath: `#/properties/scenario/minLength`,
						keyword: `minLength`,
						params: { limit: 1 },
						message: `must NOT have fewer than 1 characters`,
						schema: 1,
						parentSchema: H.properties.scenario,
						data: n
					};
					o === null ? o = [e] : o.push(e), c++;
				}
			} else {
				let e = {
					instancePath: t + `/scenario`,
					schemaPath: `#/properties/scenario/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: H.properties.scenario.type,
					parentSchema: H.properties.scenario,
					data: n
				};
				o === null ? o = [e] : o.push(e), c++;
			}
		}
		if (e.phase !== void 0) {
			let n = e.phase;
			if (typeof n == `string`) {
				if (s(n) < 1) {
					let e = {
						instancePath: t + `/phase`,
						schemaPath: `#/properties/phase/minLength`,
						keyword: `minLength`,
						params: { limit: 1 },
						message: `must NOT have fewer than 1 characters`,
						schema: 1,
						parentSchema: H.properties.phase,
						data: n
					};
					o === null ? o = [e] : o.push(e), c++;
				}
			} else {
				let e = {
					instancePath: t + `/phase`,
					schemaPath: `#/properties/phase/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: H.properties.phase.type,
					parentSchema: H.properties.phase,
					data: n
				};
				o === null ? o = [e] : o.push(e), c++;
			}
		}
		if (e.metric !== void 0) {
			let n = e.metric;
			if (typeof n == `string`) {
				if (s(n) < 1) {
					let e = {
						instancePath: t + `/metric`,
						schemaPath: `#/properties/metric/minLength`,
						keyword: `minLength`,
						params: { limit: 1 },
						message: `must NOT have fewer than 1 characters`,
						schema: 1,
						parentSchema: H.properties.metric,
						data: n
					};
					o === null ? o = [e] : o.push(e), c++;
				}
			} else {
				let e = {
					instancePath: t + `/metric`,
					schemaPath: `#/properties/metric/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: H.properties.metric.type,
					parentSchema: H.properties.metric,
					data: n
				};
				o === null ? o = [e] : o.push(e), c++;
			}
		}
		if (e.aggregation !== void 0) {
			let n = e.aggregation;
			if (typeof n == `string`) {
				if (s(n) < 1) {
					let e = {
						instancePath: t + `/aggregation`,
						schemaPath: `#/properties/aggregation/minLength`,
						keyword: `minLength`,
						params: { limit: 1 },
						message: `must NOT have fewer than 1 characters`,
						schema: 1,
						parentSchema: H.properties.aggregation,
						data: n
					};
					o === null ? o = [e] : o.push(e), c++;
				}
			} else {
				let e = {
					instancePath: t + `/aggregation`,
					schemaPath: `#/properties/aggregation/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: H.properties.aggregation.type,
					parentSchema: H.properties.aggregation,
					data: n
				};
				o === null ? o = [e] : o.push(e), c++;
			}
		}
		if (e.unit !== void 0) {
			let n = e.unit;
			if (n !== `ms` && n !== `bytes` && n !== `ratio` && n !== `count` && n !== `1/s` && n !== `bytes/s` && n !== `1/h` && n !== `bytes/h` && n !== `users` && n !== `number`) {
				let e = {
					instancePath: t + `/unit`,
					schemaPath: `#/$defs/unit/enum`,
					keyword: `enum`,
					params: { allowedValues: F.enum },
					message: `must be equal to one of the allowed values`,
					schema: F.enum,
					parentSchema: F,
					data: n
				};
				o === null ? o = [e] : o.push(e), c++;
			}
		}
		if (e.value !== void 0) {
			let n = e.value;
			if (!(typeof n == `number` && isFinite(n))) {
				let e = {
					instancePath: t + `/value`,
					schemaPath: `#/properties/value/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: H.properties.value.type,
					parentSchema: H.properties.value,
					data: n
				};
				o === null ? o = [e] : o.push(e), c++;
			}
		}
		if (e.samples !== void 0) {
			let n = e.samples;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/samples`,
						schemaPath: `#/$defs/quantity/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: d,
						data: n
					};
					o === null ? o = [e] : o.push(e), c++;
				}
			} else {
				let e = {
					instancePath: t + `/samples`,
					schemaPath: `#/$defs/quantity/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: d.type,
					parentSchema: d,
					data: n
				};
				o === null ? o = [e] : o.push(e), c++;
			}
		}
		if (e.source !== void 0) {
			let n = e.source;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.file === void 0) {
					let e = {
						instancePath: t + `/source`,
						schemaPath: `#/$defs/source/required`,
						keyword: `required`,
						params: { missingProperty: `file` },
						message: `must have required property 'file'`,
						schema: I.required,
						parentSchema: I,
						data: n
					};
					o === null ? o = [e] : o.push(e), c++;
				}
				if (n.at === void 0) {
					let e = {
						instancePath: t + `/source`,
						schemaPath: `#/$defs/source/required`,
						keyword: `required`,
						params: { missingProperty: `at` },
						message: `must have required property 'at'`,
						schema: I.required,
						parentSchema: I,
						data: n
					};
					o === null ? o = [e] : o.push(e), c++;
				}
				if (n.file !== void 0) {
					let e = n.file;
					if (typeof e != `string`) {
						let n = {
							instancePath: t + `/source/file`,
							schemaPath: `#/$defs/source/properties/file/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`,
							schema: I.properties.file.type,
							parentSchema: I.properties.file,
							data: e
						};
						o === null ? o = [n] : o.push(n), c++;
					}
				}
				if (n.at !== void 0) {
					let e = n.at;
					if (typeof e != `string`) {
						let n = {
							instancePath: t + `/source/at`,
							schemaPath: `#/$defs/source/properties/at/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`,
							schema: I.properties.at.type,
							parentSchema: I.properties.at,
							data: e
						};
						o === null ? o = [n] : o.push(n), c++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/source`,
					schemaPath: `#/$defs/source/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`,
					schema: I.type,
					parentSchema: I,
					data: n
				};
				o === null ? o = [e] : o.push(e), c++;
			}
		}
		e.objective !== void 0 && (W(e.objective, {
			instancePath: t + `/objective`,
			parentData: e,
			parentDataProperty: `objective`,
			rootData: i,
			dynamicAnchors: a
		}) || (o = o === null ? W.errors : o.concat(W.errors), c = o.length)), e.change !== void 0 && (ce(e.change, {
			instancePath: t + `/change`,
			parentData: e,
			parentDataProperty: `change`,
			rootData: i,
			dynamicAnchors: a
		}) || (o = o === null ? ce.errors : o.concat(ce.errors), c = o.length));
	} else {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: H.type,
			parentSchema: H,
			data: e
		};
		o === null ? o = [n] : o.push(n), c++;
	}
	return le.errors = o, c === 0;
}
le.evaluated = {
	props: {
		scenario: !0,
		phase: !0,
		metric: !0,
		aggregation: !0,
		unit: !0,
		value: !0,
		samples: !0,
		source: !0,
		objective: !0,
		change: !0
	},
	dynamicProps: !1,
	dynamicItems: !1
};
const Y = {
	description: `A diagnosed thing, with what it rests on.`,
	type: `object`,
	required: [
		`rule`,
		`title`,
		`priority`,
		`scenario`,
		`component`,
		`description`,
		`impact`,
		`cause`,
		`recommendation`,
		`effort`,
		`confidence`,
		`evidence`
	],
	properties: {
		rule: {
			description: `Stable name of the rule.`,
			type: `string`,
			minLength: 1
		},
		title: {
			type: `string`,
			minLength: 1
		},
		priority: { enum: [
			`P0`,
			`P1`,
			`P2`
		] },
		scenario: { type: `string` },
		component: { type: `string` },
		description: { type: `string` },
		impact: { type: `string` },
		cause: { type: `string` },
		disprovedBy: { type: `string` },
		recommendation: { type: `string` },
		expectedImpact: {
			description: `What would be better without it, from the evidence.`,
			type: `string`
		},
		effort: { enum: [
			`hours`,
			`days`,
			`weeks`
		] },
		confidence: { enum: [`likely`, `possible`] },
		evidence: {
			type: `array`,
			items: {
				type: `object`,
				required: [`text`, `source`],
				properties: {
					text: { type: `string` },
					source: { $ref: `#/$defs/source` }
				}
			}
		}
	}
};
function X(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = null, c = 0, l = X.evaluated;
	if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.rule === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `rule` },
				message: `must have required property 'rule'`,
				schema: Y.required,
				parentSchema: Y,
				data: e
			};
			o === null ? o = [n] : o.push(n), c++;
		}
		if (e.title === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `title` },
				message: `must have required property 'title'`,
				schema: Y.required,
				parentSchema: Y,
				data: e
			};
			o === null ? o = [n] : o.push(n), c++;
		}
		if (e.priority === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `priority` },
				message: `must have required property 'priority'`,
				schema: Y.required,
				parentSchema: Y,
				data: e
			};
			o === null ? o = [n] : o.push(n), c++;
		}
		if (e.scenario === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `scenario` },
				message: `must have required property 'scenario'`,
				schema: Y.required,
				parentSchema: Y,
				data: e
			};
			o === null ? o = [n] : o.push(n), c++;
		}
		if (e.component === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `component` },
				message: `must have required property 'component'`,
				schema: Y.required,
				parentSchema: Y,
				data: e
			};
			o === null ? o = [n] : o.push(n), c++;
		}
		if (e.description === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `description` },
				message: `must have required property 'description'`,
				schema: Y.required,
				parentSchema: Y,
				data: e
			};
			o === null ? o = [n] : o.push(n), c++;
		}
		if (e.impact === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `impact` },
				message: `must have required property 'impact'`,
				schema: Y.required,
				parentSchema: Y,
				data: e
			};
			o === null ? o = [n] : o.push(n), c++;
		}
		if (e.cause === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `cause` },
				message: `must have required property 'cause'`,
				schema: Y.required,
				parentSchema: Y,
				data: e
			};
			o === null ? o = [n] : o.push(n), c++;
		}
		if (e.recommendation === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `recommendation` },
				message: `must have required property 'recommendation'`,
				schema: Y.required,
				parentSchema: Y,
				data: e
			};
			o === null ? o = [n] : o.push(n), c++;
		}
		if (e.effort === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `effort` },
				message: `must have required property 'effort'`,
				schema: Y.required,
				parentSchema: Y,
				data: e
			};
			o === null ? o = [n] : o.push(n), c++;
		}
		if (e.confidence === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `confidence` },
				message: `must have required property 'confidence'`,
				schema: Y.required,
				parentSchema: Y,
				data: e
			};
			o === null ? o = [n] : o.push(n), c++;
		}
		if (e.evidence === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `evidence` },
				message: `must have required property 'evidence'`,
				schema: Y.required,
				parentSchema: Y,
				data: e
			};
			o === null ? o = [n] : o.push(n), c++;
		}
		if (e.rule !== void 0) {
			let n = e.rule;
			if (typeof n == `string`) {
				if (s(n) < 1) {
					let e = {
						instancePath: t + `/rule`,
						schemaPath: `#/properties/rule/minLength`,
						keyword: `minLength`,
						params: { limit: 1 },
						message: `must NOT have fewer than 1 characters`,
						schema: 1,
						parentSchema: Y.properties.rule,
						data: n
					};
					o === null ? o = [e] : o.push(e), c++;
				}
			} else {
				let e = {
					instancePath: t + `/rule`,
					schemaPath: `#/properties/rule/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: Y.properties.rule.type,
					parentSchema: Y.properties.rule,
					data: n
				};
				o === null ? o = [e] : o.push(e), c++;
			}
		}
		if (e.title !== void 0) {
			let n = e.title;
			if (typeof n == `string`) {
				if (s(n) < 1) {
					let e = {
						instancePath: t + `/title`,
						schemaPath: `#/properties/title/minLength`,
						keyword: `minLength`,
						params: { limit: 1 },
						message: `must NOT have fewer than 1 characters`,
						schema: 1,
						parentSchema: Y.properties.title,
						data: n
					};
					o === null ? o = [e] : o.push(e), c++;
				}
			} else {
				let e = {
					instancePath: t + `/title`,
					schemaPath: `#/properties/title/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: Y.properties.title.type,
					parentSchema: Y.properties.title,
					data: n
				};
				o === null ? o = [e] : o.push(e), c++;
			}
		}
		if (e.priority !== void 0) {
			let n = e.priority;
			if (n !== `P0` && n !== `P1` && n !== `P2`) {
				let e = {
					instancePath: t + `/priority`,
					schemaPath: `#/properties/priority/enum`,
					keyword: `enum`,
					params: { allowedValues: Y.properties.priority.enum },
					message: `must be equal to one of the allowed values`,
					schema: Y.properties.priority.enum,
					parentSchema: Y.properties.priority,
					data: n
				};
				o === null ? o = [e] : o.push(e), c++;
			}
		}
		if (e.scenario !== void 0) {
			let n = e.scenario;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/scenario`,
					schemaPath: `#/properties/scenario/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: Y.properties.scenario.type,
					parentSchema: Y.properties.scenario,
					data: n
				};
				o === null ? o = [e] : o.push(e), c++;
			}
		}
		if (e.component !== void 0) {
			let n = e.component;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/component`,
					schemaPath: `#/properties/component/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: Y.properties.component.type,
					parentSchema: Y.properties.component,
					data: n
				};
				o === null ? o = [e] : o.push(e), c++;
			}
		}
		if (e.description !== void 0) {
			let n = e.description;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/description`,
					schemaPath: `#/properties/description/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: Y.properties.description.type,
					parentSchema: Y.properties.description,
					data: n
				};
				o === null ? o = [e] : o.push(e), c++;
			}
		}
		if (e.impact !== void 0) {
			let n = e.impact;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/impact`,
					schemaPath: `#/properties/impact/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: Y.properties.impact.type,
					parentSchema: Y.properties.impact,
					data: n
				};
				o === null ? o = [e] : o.push(e), c++;
			}
		}
		if (e.cause !== void 0) {
			let n = e.cause;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/cause`,
					schemaPath: `#/properties/cause/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: Y.properties.cause.type,
					parentSchema: Y.properties.cause,
					data: n
				};
				o === null ? o = [e] : o.push(e), c++;
			}
		}
		if (e.disprovedBy !== void 0) {
			let n = e.disprovedBy;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/disprovedBy`,
					schemaPath: `#/properties/disprovedBy/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: Y.properties.disprovedBy.type,
					parentSchema: Y.properties.disprovedBy,
					data: n
				};
				o === null ? o = [e] : o.push(e), c++;
			}
		}
		if (e.recommendation !== void 0) {
			let n = e.recommendation;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/recommendation`,
					schemaPath: `#/properties/recommendation/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: Y.properties.recommendation.type,
					parentSchema: Y.properties.recommendation,
					data: n
				};
				o === null ? o = [e] : o.push(e), c++;
			}
		}
		if (e.expectedImpact !== void 0) {
			let n = e.expectedImpact;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/expectedImpact`,
					schemaPath: `#/properties/expectedImpact/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: Y.properties.expectedImpact.type,
					parentSchema: Y.properties.expectedImpact,
					data: n
				};
				o === null ? o = [e] : o.push(e), c++;
			}
		}
		if (e.effort !== void 0) {
			let n = e.effort;
			if (n !== `hours` && n !== `days` && n !== `weeks`) {
				let e = {
					instancePath: t + `/effort`,
					schemaPath: `#/properties/effort/enum`,
					keyword: `enum`,
					params: { allowedValues: Y.properties.effort.enum },
					message: `must be equal to one of the allowed values`,
					schema: Y.properties.effort.enum,
					parentSchema: Y.properties.effort,
					data: n
				};
				o === null ? o = [e] : o.push(e), c++;
			}
		}
		if (e.confidence !== void 0) {
			let n = e.confidence;
			if (n !== `likely` && n !== `possible`) {
				let e = {
					instancePath: t + `/confidence`,
					schemaPath: `#/properties/confidence/enum`,
					keyword: `enum`,
					params: { allowedValues: Y.properties.confidence.enum },
					message: `must be equal to one of the allowed values`,
					schema: Y.properties.confidence.enum,
					parentSchema: Y.properties.confidence,
					data: n
				};
				o === null ? o = [e] : o.push(e), c++;
			}
		}
		if (e.evidence !== void 0) {
			let n = e.evidence;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) {
					let e = n[r];
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.text === void 0) {
							let n = {
								instancePath: t + `/evidence/` + r,
								schemaPath: `#/properties/evidence/items/required`,
								keyword: `required`,
								params: { missingProperty: `text` },
								message: `must have required property 'text'`,
								schema: Y.properties.evidence.items.required,
								parentSchema: Y.properties.evidence.items,
								data: e
							};
							o === null ? o = [n] : o.push(n), c++;
						}
						if (e.source === void 0) {
							let n = {
								instancePath: t + `/evidence/` + r,
								schemaPath: `#/properties/evidence/items/required`,
								keyword: `required`,
								params: { missingProperty: `source` },
								message: `must have required property 'source'`,
								schema: Y.properties.evidence.items.required,
								parentSchema: Y.properties.evidence.items,
								data: e
							};
							o === null ? o = [n] : o.push(n), c++;
						}
						if (e.text !== void 0) {
							let n = e.text;
							if (typeof n != `string`) {
								let e = {
									instancePath: t + `/evidence/` + r + `/text`,
									schemaPath: `#/properties/evidence/items/properties/text/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: Y.properties.evidence.items.properties.text.type,
									parentSchema: Y.properties.evidence.items.properties.text,
									data: n
								};
								o === null ? o = [e] : o.push(e), c++;
							}
						}
						if (e.source !== void 0) {
							let n = e.source;
							if (n && typeof n == `object` && !Array.isArray(n)) {
								if (n.file === void 0) {
									let e = {
										instancePath: t + `/evidence/` + r + `/source`,
										schemaPath: `#/$defs/source/required`,
										keyword: `required`,
										params: { missingProperty: `file` },
										message: `must have required property 'file'`,
										schema: I.required,
										parentSchema: I,
										data: n
									};
									o === null ? o = [e] : o.push(e), c++;
								}
								if (n.at === void 0) {
									let e = {
										instancePath: t + `/evidence/` + r + `/source`,
										schemaPath: `#/$defs/source/required`,
										keyword: `required`,
										params: { missingProperty: `at` },
										message: `must have required property 'at'`,
										schema: I.required,
										parentSchema: I,
										data: n
									};
									o === null ? o = [e] : o.push(e), c++;
								}
								if (n.file !== void 0) {
									let e = n.file;
									if (typeof e != `string`) {
										let n = {
											instancePath: t + `/evidence/` + r + `/source/file`,
											schemaPath: `#/$defs/source/properties/file/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`,
											schema: I.properties.file.type,
											parentSchema: I.properties.file,
											data: e
										};
										o === null ? o = [n] : o.push(n), c++;
									}
								}
								if (n.at !== void 0) {
									let e = n.at;
									if (typeof e != `string`) {
										let n = {
											instancePath: t + `/evidence/` + r + `/source/at`,
											schemaPath: `#/$defs/source/properties/at/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`,
											schema: I.properties.at.type,
											parentSchema: I.properties.at,
											data: e
										};
										o === null ? o = [n] : o.push(n), c++;
									}
								}
							} else {
								let e = {
									instancePath: t + `/evidence/` + r + `/source`,
									schemaPath: `#/$defs/source/type`,
									keyword: `type`,
									params: { type: `object` },
									message: `must be object`,
									schema: I.type,
									parentSchema: I,
									data: n
								};
								o === null ? o = [e] : o.push(e), c++;
							}
						}
					} else {
						let n = {
							instancePath: t + `/evidence/` + r,
							schemaPath: `#/properties/evidence/items/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`,
							schema: Y.properties.evidence.items.type,
							parentSchema: Y.properties.evidence.items,
							data: e
						};
						o === null ? o = [n] : o.push(n), c++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/evidence`,
					schemaPath: `#/properties/evidence/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: Y.properties.evidence.type,
					parentSchema: Y.properties.evidence,
					data: n
				};
				o === null ? o = [e] : o.push(e), c++;
			}
		}
	} else {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: Y.type,
			parentSchema: Y,
			data: e
		};
		o === null ? o = [n] : o.push(n), c++;
	}
	return X.errors = o, c === 0;
}
X.evaluated = {
	props: {
		rule: !0,
		title: !0,
		priority: !0,
		scenario: !0,
		component: !0,
		description: !0,
		impact: !0,
		cause: !0,
		disprovedBy: !0,
		recommendation: !0,
		expectedImpact: !0,
		effort: !0,
		confidence: !0,
		evidence: !0
	},
	dynamicProps: !1,
	dynamicItems: !1
};
const Z = {
	description: `What the runs were compared with.`,
	type: `object`,
	required: [`kind`, `file`],
	properties: {
		kind: { enum: [
			`none yet`,
			`history`,
			`side by side`
		] },
		file: {
			description: `The baseline file; side by side, the files of the base runs.`,
			type: `string`
		},
		runs: {
			description: `Runs in the baseline, by scenario.`,
			type: `object`,
			additionalProperties: { $ref: `#/$defs/quantity` }
		}
	},
	if: {
		type: `object`,
		properties: { kind: { not: { const: `none yet` } } }
	},
	then: { required: [`runs`] }
};
function ue(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = null, s = 0, c = ue.evaluated;
	c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0);
	let l = s, u = !0, f = s;
	if (s === f) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.kind !== void 0) {
				let t = s, n = s;
				if (e.kind !== `none yet`) {
					let e = {};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n === s) {
					let e = {};
					o === null ? o = [e] : o.push(e), s++;
				} else s = t, o !== null && (t ? o.length = t : o = null);
			}
		} else {
			let e = {};
			o === null ? o = [e] : o.push(e), s++;
		}
	}
	var p = f === s;
	if (s = l, o !== null && (l ? o.length = l : o = null), p) {
		let n = s;
		if (e && typeof e == `object` && !Array.isArray(e) && e.runs === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/then/required`,
				keyword: `required`,
				params: { missingProperty: `runs` },
				message: `must have required property 'runs'`,
				schema: Z.then.required,
				parentSchema: Z.then,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		var p = n === s;
		u = p;
	}
	if (!u) {
		let n = {
			instancePath: t,
			schemaPath: `#/if`,
			keyword: `if`,
			params: { failingKeyword: `then` },
			message: `must match "then" schema`,
			schema: Z.if,
			parentSchema: Z,
			data: e
		};
		o === null ? o = [n] : o.push(n), s++;
	}
	if (e && typeof e == `object` && !Array.isArray(e)) {
		if (e.kind === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `kind` },
				message: `must have required property 'kind'`,
				schema: Z.required,
				parentSchema: Z,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.file === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `file` },
				message: `must have required property 'file'`,
				schema: Z.required,
				parentSchema: Z,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.kind !== void 0) {
			let n = e.kind;
			if (n !== `none yet` && n !== `history` && n !== `side by side`) {
				let e = {
					instancePath: t + `/kind`,
					schemaPath: `#/properties/kind/enum`,
					keyword: `enum`,
					params: { allowedValues: Z.properties.kind.enum },
					message: `must be equal to one of the allowed values`,
					schema: Z.properties.kind.enum,
					parentSchema: Z.properties.kind,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.file !== void 0) {
			let n = e.file;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/file`,
					schemaPath: `#/properties/file/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: Z.properties.file.type,
					parentSchema: Z.properties.file,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.runs !== void 0) {
			let n = e.runs;
			if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) {
				let r = n[e];
				if (typeof r == `number` && isFinite(r)) {
					if (r < 0 || isNaN(r)) {
						let n = {
							instancePath: t + `/runs/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							schemaPath: `#/$defs/quantity/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>=`,
								limit: 0
							},
							message: `must be >= 0`,
							schema: 0,
							parentSchema: d,
							data: r
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				} else {
					let n = {
						instancePath: t + `/runs/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
						schemaPath: `#/$defs/quantity/type`,
						keyword: `type`,
						params: { type: `number` },
						message: `must be number`,
						schema: d.type,
						parentSchema: d,
						data: r
					};
					o === null ? o = [n] : o.push(n), s++;
				}
			}
			else {
				let e = {
					instancePath: t + `/runs`,
					schemaPath: `#/properties/runs/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`,
					schema: Z.properties.runs.type,
					parentSchema: Z.properties.runs,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
	} else {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: Z.type,
			parentSchema: Z,
			data: e
		};
		o === null ? o = [n] : o.push(n), s++;
	}
	return ue.errors = o, s === 0;
}
ue.evaluated = {
	props: {
		kind: !0,
		file: !0,
		runs: !0
	},
	dynamicProps: !1,
	dynamicItems: !1
};
const Q = {
	description: `Present where a release was judged: all scenarios, no open doubt.`,
	type: `object`,
	required: [`signOffs`],
	properties: { signOffs: {
		description: `The approving reviews that sign it.`,
		type: `array`,
		items: {
			type: `object`,
			required: [
				`role`,
				`name`,
				`time`,
				`url`
			],
			properties: {
				role: {
					description: "One of `report.signOff`.",
					type: `string`
				},
				name: {
					description: `The reviewer's login.`,
					type: `string`
				},
				time: { $ref: `#/$defs/time` },
				url: {
					description: `The review.`,
					type: `string`
				}
			}
		}
	} }
};
function de(e, { instancePath: t = ``, parentData: n, parentDataProperty: i, rootData: a = e, dynamicAnchors: o = {} } = {}) {
	let s = null, l = 0, u = de.evaluated;
	if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.signOffs === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `signOffs` },
				message: `must have required property 'signOffs'`,
				schema: Q.required,
				parentSchema: Q,
				data: e
			};
			s === null ? s = [n] : s.push(n), l++;
		}
		if (e.signOffs !== void 0) {
			let n = e.signOffs;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let i = 0; i < e; i++) {
					let e = n[i];
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.role === void 0) {
							let n = {
								instancePath: t + `/signOffs/` + i,
								schemaPath: `#/properties/signOffs/items/required`,
								keyword: `required`,
								params: { missingProperty: `role` },
								message: `must have required property 'role'`,
								schema: Q.properties.signOffs.items.required,
								parentSchema: Q.properties.signOffs.items,
								data: e
							};
							s === null ? s = [n] : s.push(n), l++;
						}
						if (e.name === void 0) {
							let n = {
								instancePath: t + `/signOffs/` + i,
								schemaPath: `#/properties/signOffs/items/required`,
								keyword: `required`,
								params: { missingProperty: `name` },
								message: `must have required property 'name'`,
								schema: Q.properties.signOffs.items.required,
								parentSchema: Q.properties.signOffs.items,
								data: e
							};
							s === null ? s = [n] : s.push(n), l++;
						}
						if (e.time === void 0) {
							let n = {
								instancePath: t + `/signOffs/` + i,
								schemaPath: `#/properties/signOffs/items/required`,
								keyword: `required`,
								params: { missingProperty: `time` },
								message: `must have required property 'time'`,
								schema: Q.properties.signOffs.items.required,
								parentSchema: Q.properties.signOffs.items,
								data: e
							};
							s === null ? s = [n] : s.push(n), l++;
						}
						if (e.url === void 0) {
							let n = {
								instancePath: t + `/signOffs/` + i,
								schemaPath: `#/properties/signOffs/items/required`,
								keyword: `required`,
								params: { missingProperty: `url` },
								message: `must have required property 'url'`,
								schema: Q.properties.signOffs.items.required,
								parentSchema: Q.properties.signOffs.items,
								data: e
							};
							s === null ? s = [n] : s.push(n), l++;
						}
						if (e.role !== void 0) {
							let n = e.role;
							if (typeof n != `string`) {
								let e = {
									instancePath: t + `/signOffs/` + i + `/role`,
									schemaPath: `#/properties/signOffs/items/properties/role/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: Q.properties.signOffs.items.properties.role.type,
									parentSchema: Q.properties.signOffs.items.properties.role,
									data: n
								};
								s === null ? s = [e] : s.push(e), l++;
							}
						}
						if (e.name !== void 0) {
							let n = e.name;
							if (typeof n != `string`) {
								let e = {
									instancePath: t + `/signOffs/` + i + `/name`,
									schemaPath: `#/properties/signOffs/items/properties/name/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: Q.properties.signOffs.items.properties.name.type,
									parentSchema: Q.properties.signOffs.items.properties.name,
									data: n
								};
								s === null ? s = [e] : s.push(e), l++;
							}
						}
						if (e.time !== void 0) {
							let n = e.time;
							if (typeof n == `string`) {
								if (!c.test(n)) {
									let e = {
										instancePath: t + `/signOffs/` + i + `/time`,
										schemaPath: `#/$defs/time/pattern`,
										keyword: `pattern`,
										params: { pattern: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$` },
										message: `must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"`,
										schema: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$`,
										parentSchema: r,
										data: n
									};
									s === null ? s = [e] : s.push(e), l++;
								}
							} else {
								let e = {
									instancePath: t + `/signOffs/` + i + `/time`,
									schemaPath: `#/$defs/time/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: r.type,
									parentSchema: r,
									data: n
								};
								s === null ? s = [e] : s.push(e), l++;
							}
						}
						if (e.url !== void 0) {
							let n = e.url;
							if (typeof n != `string`) {
								let e = {
									instancePath: t + `/signOffs/` + i + `/url`,
									schemaPath: `#/properties/signOffs/items/properties/url/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: Q.properties.signOffs.items.properties.url.type,
									parentSchema: Q.properties.signOffs.items.properties.url,
									data: n
								};
								s === null ? s = [e] : s.push(e), l++;
							}
						}
					} else {
						let n = {
							instancePath: t + `/signOffs/` + i,
							schemaPath: `#/properties/signOffs/items/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`,
							schema: Q.properties.signOffs.items.type,
							parentSchema: Q.properties.signOffs.items,
							data: e
						};
						s === null ? s = [n] : s.push(n), l++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/signOffs`,
					schemaPath: `#/properties/signOffs/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: Q.properties.signOffs.type,
					parentSchema: Q.properties.signOffs,
					data: n
				};
				s === null ? s = [e] : s.push(e), l++;
			}
		}
	} else {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: Q.type,
			parentSchema: Q,
			data: e
		};
		s === null ? s = [n] : s.push(n), l++;
	}
	return de.errors = s, l === 0;
}
de.evaluated = {
	props: { signOffs: !0 },
	dynamicProps: !1,
	dynamicItems: !1
};
const $ = {
	description: `What only people know.`,
	type: `object`,
	required: [
		`environment`,
		`software`,
		`links`,
		`signOff`
	],
	properties: {
		environment: {
			type: `array`,
			items: {
				type: `object`,
				required: [`component`, `specification`],
				properties: {
					component: { type: `string` },
					specification: { type: `string` },
					count: { $ref: `#/$defs/quantity` }
				}
			}
		},
		software: { $ref: `#/$defs/texts` },
		links: { $ref: `#/$defs/texts` },
		signOff: {
			type: `array`,
			items: { type: `string` }
		},
		preparedBy: { type: `string` },
		testPeriod: { type: `string` },
		apm: { type: `string` }
	}
};
function fe(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = null, s = 0, c = fe.evaluated;
	if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.environment === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `environment` },
				message: `must have required property 'environment'`,
				schema: $.required,
				parentSchema: $,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.software === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `software` },
				message: `must have required property 'software'`,
				schema: $.required,
				parentSchema: $,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.links === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `links` },
				message: `must have required property 'links'`,
				schema: $.required,
				parentSchema: $,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.signOff === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `signOff` },
				message: `must have required property 'signOff'`,
				schema: $.required,
				parentSchema: $,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.environment !== void 0) {
			let n = e.environment;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) {
					let e = n[r];
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.component === void 0) {
							let n = {
								instancePath: t + `/environment/` + r,
								schemaPath: `#/properties/environment/items/required`,
								keyword: `required`,
								params: { missingProperty: `component` },
								message: `must have required property 'component'`,
								schema: $.properties.environment.items.required,
								parentSchema: $.properties.environment.items,
								data: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
						if (e.specification === void 0) {
							let n = {
								instancePath: t + `/environment/` + r,
								schemaPath: `#/properties/environment/items/required`,
								keyword: `required`,
								params: { missingProperty: `specification` },
								message: `must have required property 'specification'`,
								schema: $.properties.environment.items.required,
								parentSchema: $.properties.environment.items,
								data: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
						if (e.component !== void 0) {
							let n = e.component;
							if (typeof n != `string`) {
								let e = {
									instancePath: t + `/environment/` + r + `/component`,
									schemaPath: `#/properties/environment/items/properties/component/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: $.properties.environment.items.properties.component.type,
									parentSchema: $.properties.environment.items.properties.component,
									data: n
								};
								o === null ? o = [e] : o.push(e), s++;
							}
						}
						if (e.specification !== void 0) {
							let n = e.specification;
							if (typeof n != `string`) {
								let e = {
									instancePath: t + `/environment/` + r + `/specification`,
									schemaPath: `#/properties/environment/items/properties/specification/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: $.properties.environment.items.properties.specification.type,
									parentSchema: $.properties.environment.items.properties.specification,
									data: n
								};
								o === null ? o = [e] : o.push(e), s++;
							}
						}
						if (e.count !== void 0) {
							let n = e.count;
							if (typeof n == `number` && isFinite(n)) {
								if (n < 0 || isNaN(n)) {
									let e = {
										instancePath: t + `/environment/` + r + `/count`,
										schemaPath: `#/$defs/quantity/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										},
										message: `must be >= 0`,
										schema: 0,
										parentSchema: d,
										data: n
									};
									o === null ? o = [e] : o.push(e), s++;
								}
							} else {
								let e = {
									instancePath: t + `/environment/` + r + `/count`,
									schemaPath: `#/$defs/quantity/type`,
									keyword: `type`,
									params: { type: `number` },
									message: `must be number`,
									schema: d.type,
									parentSchema: d,
									data: n
								};
								o === null ? o = [e] : o.push(e), s++;
							}
						}
					} else {
						let n = {
							instancePath: t + `/environment/` + r,
							schemaPath: `#/properties/environment/items/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`,
							schema: $.properties.environment.items.type,
							parentSchema: $.properties.environment.items,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/environment`,
					schemaPath: `#/properties/environment/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: $.properties.environment.type,
					parentSchema: $.properties.environment,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.software !== void 0) {
			let n = e.software;
			if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) {
				let r = n[e];
				if (typeof r != `string`) {
					let n = {
						instancePath: t + `/software/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
						schemaPath: `#/$defs/texts/additionalProperties/type`,
						keyword: `type`,
						params: { type: `string` },
						message: `must be string`,
						schema: P.additionalProperties.type,
						parentSchema: P.additionalProperties,
						data: r
					};
					o === null ? o = [n] : o.push(n), s++;
				}
			}
			else {
				let e = {
					instancePath: t + `/software`,
					schemaPath: `#/$defs/texts/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`,
					schema: P.type,
					parentSchema: P,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.links !== void 0) {
			let n = e.links;
			if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) {
				let r = n[e];
				if (typeof r != `string`) {
					let n = {
						instancePath: t + `/links/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
						schemaPath: `#/$defs/texts/additionalProperties/type`,
						keyword: `type`,
						params: { type: `string` },
						message: `must be string`,
						schema: P.additionalProperties.type,
						parentSchema: P.additionalProperties,
						data: r
					};
					o === null ? o = [n] : o.push(n), s++;
				}
			}
			else {
				let e = {
					instancePath: t + `/links`,
					schemaPath: `#/$defs/texts/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`,
					schema: P.type,
					parentSchema: P,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.signOff !== void 0) {
			let n = e.signOff;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) {
					let e = n[r];
					if (typeof e != `string`) {
						let n = {
							instancePath: t + `/signOff/` + r,
							schemaPath: `#/properties/signOff/items/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`,
							schema: $.properties.signOff.items.type,
							parentSchema: $.properties.signOff.items,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/signOff`,
					schemaPath: `#/properties/signOff/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: $.properties.signOff.type,
					parentSchema: $.properties.signOff,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.preparedBy !== void 0) {
			let n = e.preparedBy;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/preparedBy`,
					schemaPath: `#/properties/preparedBy/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: $.properties.preparedBy.type,
					parentSchema: $.properties.preparedBy,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.testPeriod !== void 0) {
			let n = e.testPeriod;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/testPeriod`,
					schemaPath: `#/properties/testPeriod/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: $.properties.testPeriod.type,
					parentSchema: $.properties.testPeriod,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.apm !== void 0) {
			let n = e.apm;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/apm`,
					schemaPath: `#/properties/apm/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: $.properties.apm.type,
					parentSchema: $.properties.apm,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
	} else {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: $.type,
			parentSchema: $,
			data: e
		};
		o === null ? o = [n] : o.push(n), s++;
	}
	return fe.errors = o, s === 0;
}
fe.evaluated = {
	props: {
		environment: !0,
		software: !0,
		links: !0,
		signOff: !0,
		preparedBy: !0,
		testPeriod: !0,
		apm: !0
	},
	dynamicProps: !1,
	dynamicItems: !1
};
function pe(e, { instancePath: t = ``, parentData: u, parentDataProperty: d, rootData: f = e, dynamicAnchors: p = {} } = {}) {
	let m = null, h = 0, g = pe.evaluated;
	if (g.dynamicProps && (g.props = void 0), g.dynamicItems && (g.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.schemaVersion === void 0) {
			let r = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `schemaVersion` },
				message: `must have required property 'schemaVersion'`,
				schema: n.required,
				parentSchema: n,
				data: e
			};
			m === null ? m = [r] : m.push(r), h++;
		}
		if (e.tool === void 0) {
			let r = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `tool` },
				message: `must have required property 'tool'`,
				schema: n.required,
				parentSchema: n,
				data: e
			};
			m === null ? m = [r] : m.push(r), h++;
		}
		if (e.service === void 0) {
			let r = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `service` },
				message: `must have required property 'service'`,
				schema: n.required,
				parentSchema: n,
				data: e
			};
			m === null ? m = [r] : m.push(r), h++;
		}
		if (e.time === void 0) {
			let r = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `time` },
				message: `must have required property 'time'`,
				schema: n.required,
				parentSchema: n,
				data: e
			};
			m === null ? m = [r] : m.push(r), h++;
		}
		if (e.assessment === void 0) {
			let r = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `assessment` },
				message: `must have required property 'assessment'`,
				schema: n.required,
				parentSchema: n,
				data: e
			};
			m === null ? m = [r] : m.push(r), h++;
		}
		if (e.failures === void 0) {
			let r = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `failures` },
				message: `must have required property 'failures'`,
				schema: n.required,
				parentSchema: n,
				data: e
			};
			m === null ? m = [r] : m.push(r), h++;
		}
		if (e.scenarios === void 0) {
			let r = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `scenarios` },
				message: `must have required property 'scenarios'`,
				schema: n.required,
				parentSchema: n,
				data: e
			};
			m === null ? m = [r] : m.push(r), h++;
		}
		if (e.indicators === void 0) {
			let r = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `indicators` },
				message: `must have required property 'indicators'`,
				schema: n.required,
				parentSchema: n,
				data: e
			};
			m === null ? m = [r] : m.push(r), h++;
		}
		if (e.findings === void 0) {
			let r = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `findings` },
				message: `must have required property 'findings'`,
				schema: n.required,
				parentSchema: n,
				data: e
			};
			m === null ? m = [r] : m.push(r), h++;
		}
		if (e.concerns === void 0) {
			let r = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `concerns` },
				message: `must have required property 'concerns'`,
				schema: n.required,
				parentSchema: n,
				data: e
			};
			m === null ? m = [r] : m.push(r), h++;
		}
		if (e.waivers === void 0) {
			let r = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `waivers` },
				message: `must have required property 'waivers'`,
				schema: n.required,
				parentSchema: n,
				data: e
			};
			m === null ? m = [r] : m.push(r), h++;
		}
		if (e.baseline === void 0) {
			let r = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `baseline` },
				message: `must have required property 'baseline'`,
				schema: n.required,
				parentSchema: n,
				data: e
			};
			m === null ? m = [r] : m.push(r), h++;
		}
		if (e.report === void 0) {
			let r = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `report` },
				message: `must have required property 'report'`,
				schema: n.required,
				parentSchema: n,
				data: e
			};
			m === null ? m = [r] : m.push(r), h++;
		}
		if (e.schemaVersion !== void 0) {
			let r = e.schemaVersion;
			if (typeof r != `number` || r % 1 || isNaN(r) || !isFinite(r)) {
				let e = {
					instancePath: t + `/schemaVersion`,
					schemaPath: `#/properties/schemaVersion/type`,
					keyword: `type`,
					params: { type: `integer` },
					message: `must be integer`,
					schema: n.properties.schemaVersion.type,
					parentSchema: n.properties.schemaVersion,
					data: r
				};
				m === null ? m = [e] : m.push(e), h++;
			}
			if (r !== 1) {
				let e = {
					instancePath: t + `/schemaVersion`,
					schemaPath: `#/properties/schemaVersion/const`,
					keyword: `const`,
					params: { allowedValue: 1 },
					message: `must be equal to constant`,
					schema: 1,
					parentSchema: n.properties.schemaVersion,
					data: r
				};
				m === null ? m = [e] : m.push(e), h++;
			}
		}
		if (e.tool !== void 0) {
			let r = e.tool;
			if (r && typeof r == `object` && !Array.isArray(r)) {
				if (r.name === void 0) {
					let e = {
						instancePath: t + `/tool`,
						schemaPath: `#/properties/tool/required`,
						keyword: `required`,
						params: { missingProperty: `name` },
						message: `must have required property 'name'`,
						schema: n.properties.tool.required,
						parentSchema: n.properties.tool,
						data: r
					};
					m === null ? m = [e] : m.push(e), h++;
				}
				if (r.version === void 0) {
					let e = {
						instancePath: t + `/tool`,
						schemaPath: `#/properties/tool/required`,
						keyword: `required`,
						params: { missingProperty: `version` },
						message: `must have required property 'version'`,
						schema: n.properties.tool.required,
						parentSchema: n.properties.tool,
						data: r
					};
					m === null ? m = [e] : m.push(e), h++;
				}
				if (r.name !== void 0) {
					let e = r.name;
					if (e !== `plimsoll`) {
						let r = {
							instancePath: t + `/tool/name`,
							schemaPath: `#/properties/tool/properties/name/const`,
							keyword: `const`,
							params: { allowedValue: `plimsoll` },
							message: `must be equal to constant`,
							schema: `plimsoll`,
							parentSchema: n.properties.tool.properties.name,
							data: e
						};
						m === null ? m = [r] : m.push(r), h++;
					}
				}
				if (r.version !== void 0) {
					let e = r.version;
					if (typeof e == `string`) {
						if (s(e) < 1) {
							let r = {
								instancePath: t + `/tool/version`,
								schemaPath: `#/properties/tool/properties/version/minLength`,
								keyword: `minLength`,
								params: { limit: 1 },
								message: `must NOT have fewer than 1 characters`,
								schema: 1,
								parentSchema: n.properties.tool.properties.version,
								data: e
							};
							m === null ? m = [r] : m.push(r), h++;
						}
					} else {
						let r = {
							instancePath: t + `/tool/version`,
							schemaPath: `#/properties/tool/properties/version/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`,
							schema: n.properties.tool.properties.version.type,
							parentSchema: n.properties.tool.properties.version,
							data: e
						};
						m === null ? m = [r] : m.push(r), h++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/tool`,
					schemaPath: `#/properties/tool/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`,
					schema: n.properties.tool.type,
					parentSchema: n.properties.tool,
					data: r
				};
				m === null ? m = [e] : m.push(e), h++;
			}
		}
		if (e.service !== void 0) {
			let r = e.service;
			if (typeof r != `string`) {
				let e = {
					instancePath: t + `/service`,
					schemaPath: `#/properties/service/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: n.properties.service.type,
					parentSchema: n.properties.service,
					data: r
				};
				m === null ? m = [e] : m.push(e), h++;
			}
		}
		if (e.time !== void 0) {
			let n = e.time;
			if (typeof n == `string`) {
				if (!c.test(n)) {
					let e = {
						instancePath: t + `/time`,
						schemaPath: `#/$defs/time/pattern`,
						keyword: `pattern`,
						params: { pattern: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$` },
						message: `must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"`,
						schema: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$`,
						parentSchema: r,
						data: n
					};
					m === null ? m = [e] : m.push(e), h++;
				}
			} else {
				let e = {
					instancePath: t + `/time`,
					schemaPath: `#/$defs/time/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: r.type,
					parentSchema: r,
					data: n
				};
				m === null ? m = [e] : m.push(e), h++;
			}
		}
		if (e.assessment !== void 0) {
			let r = e.assessment;
			if (r !== `pass` && r !== `concerns` && r !== `fail`) {
				let e = {
					instancePath: t + `/assessment`,
					schemaPath: `#/properties/assessment/enum`,
					keyword: `enum`,
					params: { allowedValues: n.properties.assessment.enum },
					message: `must be equal to one of the allowed values`,
					schema: n.properties.assessment.enum,
					parentSchema: n.properties.assessment,
					data: r
				};
				m === null ? m = [e] : m.push(e), h++;
			}
		}
		if (e.failures !== void 0) {
			let r = e.failures;
			if (Array.isArray(r)) {
				let e = r.length;
				for (let n = 0; n < e; n++) {
					let e = r[n];
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.kind === void 0) {
							let r = {
								instancePath: t + `/failures/` + n,
								schemaPath: `#/$defs/failure/required`,
								keyword: `required`,
								params: { missingProperty: `kind` },
								message: `must have required property 'kind'`,
								schema: i.required,
								parentSchema: i,
								data: e
							};
							m === null ? m = [r] : m.push(r), h++;
						}
						if (e.scenario === void 0) {
							let r = {
								instancePath: t + `/failures/` + n,
								schemaPath: `#/$defs/failure/required`,
								keyword: `required`,
								params: { missingProperty: `scenario` },
								message: `must have required property 'scenario'`,
								schema: i.required,
								parentSchema: i,
								data: e
							};
							m === null ? m = [r] : m.push(r), h++;
						}
						if (e.indicator === void 0) {
							let r = {
								instancePath: t + `/failures/` + n,
								schemaPath: `#/$defs/failure/required`,
								keyword: `required`,
								params: { missingProperty: `indicator` },
								message: `must have required property 'indicator'`,
								schema: i.required,
								parentSchema: i,
								data: e
							};
							m === null ? m = [r] : m.push(r), h++;
						}
						if (e.kind !== void 0) {
							let r = e.kind;
							if (r !== `missed` && r !== `unmeasured` && r !== `worsened` && r !== `inconclusive` && r !== `waiver`) {
								let e = {
									instancePath: t + `/failures/` + n + `/kind`,
									schemaPath: `#/$defs/failure/properties/kind/enum`,
									keyword: `enum`,
									params: { allowedValues: i.properties.kind.enum },
									message: `must be equal to one of the allowed values`,
									schema: i.properties.kind.enum,
									parentSchema: i.properties.kind,
									data: r
								};
								m === null ? m = [e] : m.push(e), h++;
							}
						}
						if (e.scenario !== void 0) {
							let r = e.scenario;
							if (typeof r != `string`) {
								let e = {
									instancePath: t + `/failures/` + n + `/scenario`,
									schemaPath: `#/$defs/failure/properties/scenario/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: i.properties.scenario.type,
									parentSchema: i.properties.scenario,
									data: r
								};
								m === null ? m = [e] : m.push(e), h++;
							}
						}
						if (e.indicator !== void 0) {
							let r = e.indicator;
							if (typeof r != `string`) {
								let e = {
									instancePath: t + `/failures/` + n + `/indicator`,
									schemaPath: `#/$defs/failure/properties/indicator/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: i.properties.indicator.type,
									parentSchema: i.properties.indicator,
									data: r
								};
								m === null ? m = [e] : m.push(e), h++;
							}
						}
					} else {
						let r = {
							instancePath: t + `/failures/` + n,
							schemaPath: `#/$defs/failure/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`,
							schema: i.type,
							parentSchema: i,
							data: e
						};
						m === null ? m = [r] : m.push(r), h++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/failures`,
					schemaPath: `#/properties/failures/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: n.properties.failures.type,
					parentSchema: n.properties.failures,
					data: r
				};
				m === null ? m = [e] : m.push(e), h++;
			}
		}
		if (e.scenarios !== void 0) {
			let r = e.scenarios;
			if (Array.isArray(r)) {
				let e = r.length;
				for (let n = 0; n < e; n++) V(r[n], {
					instancePath: t + `/scenarios/` + n,
					parentData: r,
					parentDataProperty: n,
					rootData: f,
					dynamicAnchors: p
				}) || (m = m === null ? V.errors : m.concat(V.errors), h = m.length);
			} else {
				let e = {
					instancePath: t + `/scenarios`,
					schemaPath: `#/properties/scenarios/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: n.properties.scenarios.type,
					parentSchema: n.properties.scenarios,
					data: r
				};
				m === null ? m = [e] : m.push(e), h++;
			}
		}
		if (e.indicators !== void 0) {
			let r = e.indicators;
			if (Array.isArray(r)) {
				let e = r.length;
				for (let n = 0; n < e; n++) le(r[n], {
					instancePath: t + `/indicators/` + n,
					parentData: r,
					parentDataProperty: n,
					rootData: f,
					dynamicAnchors: p
				}) || (m = m === null ? le.errors : m.concat(le.errors), h = m.length);
			} else {
				let e = {
					instancePath: t + `/indicators`,
					schemaPath: `#/properties/indicators/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: n.properties.indicators.type,
					parentSchema: n.properties.indicators,
					data: r
				};
				m === null ? m = [e] : m.push(e), h++;
			}
		}
		if (e.findings !== void 0) {
			let r = e.findings;
			if (Array.isArray(r)) {
				let e = r.length;
				for (let n = 0; n < e; n++) X(r[n], {
					instancePath: t + `/findings/` + n,
					parentData: r,
					parentDataProperty: n,
					rootData: f,
					dynamicAnchors: p
				}) || (m = m === null ? X.errors : m.concat(X.errors), h = m.length);
			} else {
				let e = {
					instancePath: t + `/findings`,
					schemaPath: `#/properties/findings/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: n.properties.findings.type,
					parentSchema: n.properties.findings,
					data: r
				};
				m === null ? m = [e] : m.push(e), h++;
			}
		}
		if (e.concerns !== void 0) {
			let r = e.concerns;
			if (Array.isArray(r)) {
				let e = r.length;
				for (let i = 0; i < e; i++) {
					let e = r[i];
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.id === void 0) {
							let r = {
								instancePath: t + `/concerns/` + i,
								schemaPath: `#/properties/concerns/items/required`,
								keyword: `required`,
								params: { missingProperty: `id` },
								message: `must have required property 'id'`,
								schema: n.properties.concerns.items.required,
								parentSchema: n.properties.concerns.items,
								data: e
							};
							m === null ? m = [r] : m.push(r), h++;
						}
						if (e.text === void 0) {
							let r = {
								instancePath: t + `/concerns/` + i,
								schemaPath: `#/properties/concerns/items/required`,
								keyword: `required`,
								params: { missingProperty: `text` },
								message: `must have required property 'text'`,
								schema: n.properties.concerns.items.required,
								parentSchema: n.properties.concerns.items,
								data: e
							};
							m === null ? m = [r] : m.push(r), h++;
						}
						if (e.id !== void 0) {
							let r = e.id;
							if (typeof r == `string`) {
								if (s(r) < 1) {
									let e = {
										instancePath: t + `/concerns/` + i + `/id`,
										schemaPath: `#/properties/concerns/items/properties/id/minLength`,
										keyword: `minLength`,
										params: { limit: 1 },
										message: `must NOT have fewer than 1 characters`,
										schema: 1,
										parentSchema: n.properties.concerns.items.properties.id,
										data: r
									};
									m === null ? m = [e] : m.push(e), h++;
								}
							} else {
								let e = {
									instancePath: t + `/concerns/` + i + `/id`,
									schemaPath: `#/properties/concerns/items/properties/id/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: n.properties.concerns.items.properties.id.type,
									parentSchema: n.properties.concerns.items.properties.id,
									data: r
								};
								m === null ? m = [e] : m.push(e), h++;
							}
						}
						if (e.text !== void 0) {
							let r = e.text;
							if (typeof r != `string`) {
								let e = {
									instancePath: t + `/concerns/` + i + `/text`,
									schemaPath: `#/properties/concerns/items/properties/text/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: n.properties.concerns.items.properties.text.type,
									parentSchema: n.properties.concerns.items.properties.text,
									data: r
								};
								m === null ? m = [e] : m.push(e), h++;
							}
						}
						if (e.scenario !== void 0) {
							let r = e.scenario;
							if (typeof r != `string`) {
								let e = {
									instancePath: t + `/concerns/` + i + `/scenario`,
									schemaPath: `#/properties/concerns/items/properties/scenario/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: n.properties.concerns.items.properties.scenario.type,
									parentSchema: n.properties.concerns.items.properties.scenario,
									data: r
								};
								m === null ? m = [e] : m.push(e), h++;
							}
						}
					} else {
						let r = {
							instancePath: t + `/concerns/` + i,
							schemaPath: `#/properties/concerns/items/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`,
							schema: n.properties.concerns.items.type,
							parentSchema: n.properties.concerns.items,
							data: e
						};
						m === null ? m = [r] : m.push(r), h++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/concerns`,
					schemaPath: `#/properties/concerns/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: n.properties.concerns.type,
					parentSchema: n.properties.concerns,
					data: r
				};
				m === null ? m = [e] : m.push(e), h++;
			}
		}
		if (e.waivers !== void 0) {
			let r = e.waivers;
			if (Array.isArray(r)) {
				let e = r.length;
				for (let n = 0; n < e; n++) {
					let e = r[n];
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.scenario === void 0) {
							let r = {
								instancePath: t + `/waivers/` + n,
								schemaPath: `#/$defs/waiver/required`,
								keyword: `required`,
								params: { missingProperty: `scenario` },
								message: `must have required property 'scenario'`,
								schema: a.required,
								parentSchema: a,
								data: e
							};
							m === null ? m = [r] : m.push(r), h++;
						}
						if (e.objective === void 0) {
							let r = {
								instancePath: t + `/waivers/` + n,
								schemaPath: `#/$defs/waiver/required`,
								keyword: `required`,
								params: { missingProperty: `objective` },
								message: `must have required property 'objective'`,
								schema: a.required,
								parentSchema: a,
								data: e
							};
							m === null ? m = [r] : m.push(r), h++;
						}
						if (e.until === void 0) {
							let r = {
								instancePath: t + `/waivers/` + n,
								schemaPath: `#/$defs/waiver/required`,
								keyword: `required`,
								params: { missingProperty: `until` },
								message: `must have required property 'until'`,
								schema: a.required,
								parentSchema: a,
								data: e
							};
							m === null ? m = [r] : m.push(r), h++;
						}
						if (e.reason === void 0) {
							let r = {
								instancePath: t + `/waivers/` + n,
								schemaPath: `#/$defs/waiver/required`,
								keyword: `required`,
								params: { missingProperty: `reason` },
								message: `must have required property 'reason'`,
								schema: a.required,
								parentSchema: a,
								data: e
							};
							m === null ? m = [r] : m.push(r), h++;
						}
						if (e.state === void 0) {
							let r = {
								instancePath: t + `/waivers/` + n,
								schemaPath: `#/$defs/waiver/required`,
								keyword: `required`,
								params: { missingProperty: `state` },
								message: `must have required property 'state'`,
								schema: a.required,
								parentSchema: a,
								data: e
							};
							m === null ? m = [r] : m.push(r), h++;
						}
						if (e.scenario !== void 0) {
							let r = e.scenario;
							if (typeof r != `string`) {
								let e = {
									instancePath: t + `/waivers/` + n + `/scenario`,
									schemaPath: `#/$defs/waiver/properties/scenario/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: a.properties.scenario.type,
									parentSchema: a.properties.scenario,
									data: r
								};
								m === null ? m = [e] : m.push(e), h++;
							}
						}
						if (e.objective !== void 0) {
							let r = e.objective;
							if (typeof r != `string`) {
								let e = {
									instancePath: t + `/waivers/` + n + `/objective`,
									schemaPath: `#/$defs/waiver/properties/objective/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: a.properties.objective.type,
									parentSchema: a.properties.objective,
									data: r
								};
								m === null ? m = [e] : m.push(e), h++;
							}
						}
						if (e.until !== void 0) {
							let r = e.until;
							if (typeof r == `string`) {
								if (!l.test(r)) {
									let e = {
										instancePath: t + `/waivers/` + n + `/until`,
										schemaPath: `#/$defs/waiver/properties/until/pattern`,
										keyword: `pattern`,
										params: { pattern: `^\\d{4}-\\d{2}-\\d{2}$` },
										message: `must match pattern "^\\d{4}-\\d{2}-\\d{2}$"`,
										schema: `^\\d{4}-\\d{2}-\\d{2}$`,
										parentSchema: a.properties.until,
										data: r
									};
									m === null ? m = [e] : m.push(e), h++;
								}
							} else {
								let e = {
									instancePath: t + `/waivers/` + n + `/until`,
									schemaPath: `#/$defs/waiver/properties/until/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: a.properties.until.type,
									parentSchema: a.properties.until,
									data: r
								};
								m === null ? m = [e] : m.push(e), h++;
							}
						}
						if (e.reason !== void 0) {
							let r = e.reason;
							if (typeof r != `string`) {
								let e = {
									instancePath: t + `/waivers/` + n + `/reason`,
									schemaPath: `#/$defs/waiver/properties/reason/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: a.properties.reason.type,
									parentSchema: a.properties.reason,
									data: r
								};
								m === null ? m = [e] : m.push(e), h++;
							}
						}
						if (e.waives !== void 0) {
							let r = e.waives;
							if (Array.isArray(r)) {
								let e = r.length;
								for (let i = 0; i < e; i++) {
									let e = r[i];
									if (e !== `missed` && e !== `unmeasured` && e !== `worsened` && e !== `inconclusive`) {
										let r = {
											instancePath: t + `/waivers/` + n + `/waives/` + i,
											schemaPath: `#/$defs/waiver/properties/waives/items/enum`,
											keyword: `enum`,
											params: { allowedValues: a.properties.waives.items.enum },
											message: `must be equal to one of the allowed values`,
											schema: a.properties.waives.items.enum,
											parentSchema: a.properties.waives.items,
											data: e
										};
										m === null ? m = [r] : m.push(r), h++;
									}
								}
							} else {
								let e = {
									instancePath: t + `/waivers/` + n + `/waives`,
									schemaPath: `#/$defs/waiver/properties/waives/type`,
									keyword: `type`,
									params: { type: `array` },
									message: `must be array`,
									schema: a.properties.waives.type,
									parentSchema: a.properties.waives,
									data: r
								};
								m === null ? m = [e] : m.push(e), h++;
							}
						}
						if (e.bound !== void 0) {
							let r = e.bound;
							if (typeof r != `string`) {
								let e = {
									instancePath: t + `/waivers/` + n + `/bound`,
									schemaPath: `#/$defs/waiver/properties/bound/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: a.properties.bound.type,
									parentSchema: a.properties.bound,
									data: r
								};
								m === null ? m = [e] : m.push(e), h++;
							}
						}
						if (e.state !== void 0) {
							let r = e.state;
							if (r !== `used` && r !== `not needed` && r !== `exceeded` && r !== `expired` && r !== `unmatched` && r !== `not run`) {
								let e = {
									instancePath: t + `/waivers/` + n + `/state`,
									schemaPath: `#/$defs/waiver/properties/state/enum`,
									keyword: `enum`,
									params: { allowedValues: a.properties.state.enum },
									message: `must be equal to one of the allowed values`,
									schema: a.properties.state.enum,
									parentSchema: a.properties.state,
									data: r
								};
								m === null ? m = [e] : m.push(e), h++;
							}
						}
					} else {
						let r = {
							instancePath: t + `/waivers/` + n,
							schemaPath: `#/$defs/waiver/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`,
							schema: a.type,
							parentSchema: a,
							data: e
						};
						m === null ? m = [r] : m.push(r), h++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/waivers`,
					schemaPath: `#/properties/waivers/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: n.properties.waivers.type,
					parentSchema: n.properties.waivers,
					data: r
				};
				m === null ? m = [e] : m.push(e), h++;
			}
		}
		if (e.baseline !== void 0 && (ue(e.baseline, {
			instancePath: t + `/baseline`,
			parentData: e,
			parentDataProperty: `baseline`,
			rootData: f,
			dynamicAnchors: p
		}) || (m = m === null ? ue.errors : m.concat(ue.errors), h = m.length)), e.rules !== void 0) {
			let n = e.rules;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.base === void 0) {
					let e = {
						instancePath: t + `/rules`,
						schemaPath: `#/$defs/rules/required`,
						keyword: `required`,
						params: { missingProperty: `base` },
						message: `must have required property 'base'`,
						schema: o.required,
						parentSchema: o,
						data: n
					};
					m === null ? m = [e] : m.push(e), h++;
				}
				if (n.changes === void 0) {
					let e = {
						instancePath: t + `/rules`,
						schemaPath: `#/$defs/rules/required`,
						keyword: `required`,
						params: { missingProperty: `changes` },
						message: `must have required property 'changes'`,
						schema: o.required,
						parentSchema: o,
						data: n
					};
					m === null ? m = [e] : m.push(e), h++;
				}
				if (n.base !== void 0) {
					let e = n.base;
					if (typeof e != `string`) {
						let n = {
							instancePath: t + `/rules/base`,
							schemaPath: `#/$defs/rules/properties/base/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`,
							schema: o.properties.base.type,
							parentSchema: o.properties.base,
							data: e
						};
						m === null ? m = [n] : m.push(n), h++;
					}
				}
				if (n.changes !== void 0) {
					let e = n.changes;
					if (Array.isArray(e)) {
						let n = e.length;
						for (let r = 0; r < n; r++) {
							let n = e[r];
							if (n && typeof n == `object` && !Array.isArray(n)) {
								if (n.rule === void 0) {
									let e = {
										instancePath: t + `/rules/changes/` + r,
										schemaPath: `#/$defs/rules/properties/changes/items/required`,
										keyword: `required`,
										params: { missingProperty: `rule` },
										message: `must have required property 'rule'`,
										schema: o.properties.changes.items.required,
										parentSchema: o.properties.changes.items,
										data: n
									};
									m === null ? m = [e] : m.push(e), h++;
								}
								if (n.effect === void 0) {
									let e = {
										instancePath: t + `/rules/changes/` + r,
										schemaPath: `#/$defs/rules/properties/changes/items/required`,
										keyword: `required`,
										params: { missingProperty: `effect` },
										message: `must have required property 'effect'`,
										schema: o.properties.changes.items.required,
										parentSchema: o.properties.changes.items,
										data: n
									};
									m === null ? m = [e] : m.push(e), h++;
								}
								if (n.rule !== void 0) {
									let e = n.rule;
									if (typeof e != `string`) {
										let n = {
											instancePath: t + `/rules/changes/` + r + `/rule`,
											schemaPath: `#/$defs/rules/properties/changes/items/properties/rule/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`,
											schema: o.properties.changes.items.properties.rule.type,
											parentSchema: o.properties.changes.items.properties.rule,
											data: e
										};
										m === null ? m = [n] : m.push(n), h++;
									}
								}
								if (n.before !== void 0) {
									let e = n.before;
									if (typeof e != `string`) {
										let n = {
											instancePath: t + `/rules/changes/` + r + `/before`,
											schemaPath: `#/$defs/rules/properties/changes/items/properties/before/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`,
											schema: o.properties.changes.items.properties.before.type,
											parentSchema: o.properties.changes.items.properties.before,
											data: e
										};
										m === null ? m = [n] : m.push(n), h++;
									}
								}
								if (n.after !== void 0) {
									let e = n.after;
									if (typeof e != `string`) {
										let n = {
											instancePath: t + `/rules/changes/` + r + `/after`,
											schemaPath: `#/$defs/rules/properties/changes/items/properties/after/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`,
											schema: o.properties.changes.items.properties.after.type,
											parentSchema: o.properties.changes.items.properties.after,
											data: e
										};
										m === null ? m = [n] : m.push(n), h++;
									}
								}
								if (n.effect !== void 0) {
									let e = n.effect;
									if (e !== `loosens` && e !== `tightens` && e !== `neutral` && e !== `not comparable`) {
										let n = {
											instancePath: t + `/rules/changes/` + r + `/effect`,
											schemaPath: `#/$defs/rules/properties/changes/items/properties/effect/enum`,
											keyword: `enum`,
											params: { allowedValues: o.properties.changes.items.properties.effect.enum },
											message: `must be equal to one of the allowed values`,
											schema: o.properties.changes.items.properties.effect.enum,
											parentSchema: o.properties.changes.items.properties.effect,
											data: e
										};
										m === null ? m = [n] : m.push(n), h++;
									}
								}
							} else {
								let e = {
									instancePath: t + `/rules/changes/` + r,
									schemaPath: `#/$defs/rules/properties/changes/items/type`,
									keyword: `type`,
									params: { type: `object` },
									message: `must be object`,
									schema: o.properties.changes.items.type,
									parentSchema: o.properties.changes.items,
									data: n
								};
								m === null ? m = [e] : m.push(e), h++;
							}
						}
					} else {
						let n = {
							instancePath: t + `/rules/changes`,
							schemaPath: `#/$defs/rules/properties/changes/type`,
							keyword: `type`,
							params: { type: `array` },
							message: `must be array`,
							schema: o.properties.changes.type,
							parentSchema: o.properties.changes,
							data: e
						};
						m === null ? m = [n] : m.push(n), h++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/rules`,
					schemaPath: `#/$defs/rules/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`,
					schema: o.type,
					parentSchema: o,
					data: n
				};
				m === null ? m = [e] : m.push(e), h++;
			}
		}
		e.release !== void 0 && (de(e.release, {
			instancePath: t + `/release`,
			parentData: e,
			parentDataProperty: `release`,
			rootData: f,
			dynamicAnchors: p
		}) || (m = m === null ? de.errors : m.concat(de.errors), h = m.length)), e.report !== void 0 && (fe(e.report, {
			instancePath: t + `/report`,
			parentData: e,
			parentDataProperty: `report`,
			rootData: f,
			dynamicAnchors: p
		}) || (m = m === null ? fe.errors : m.concat(fe.errors), h = m.length));
	} else {
		let r = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: n.type,
			parentSchema: n,
			data: e
		};
		m === null ? m = [r] : m.push(r), h++;
	}
	return pe.errors = m, h === 0;
}
pe.evaluated = {
	props: {
		schemaVersion: !0,
		tool: !0,
		service: !0,
		time: !0,
		assessment: !0,
		failures: !0,
		scenarios: !0,
		indicators: !0,
		findings: !0,
		concerns: !0,
		waivers: !0,
		baseline: !0,
		rules: !0,
		release: !0,
		report: !0
	},
	dynamicProps: !1,
	dynamicItems: !1
};
export { t as validate };
