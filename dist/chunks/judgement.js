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
const t = $;
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
				unitText: {
					description: "What its numbers are, where `unit` says no more than that they are numbers: `%`, `tasks`.",
					type: `string`,
					minLength: 1
				},
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
					description: "In the indicator's unit. Absent where the run was to tell it and did not: `end < start * 1.5` without a start.",
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
				paired: {
					description: `Side by side: each repeat was measured in turn with a base run.`,
					const: !0
				},
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
				server: {
					description: "What answered, with its version: `Prometheus 2.42.0`.",
					type: `string`
				},
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
	if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), c === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let n;
			if (e.cut === void 0 && (n = `cut`) || e.levels === void 0 && (n = `levels`) || e.closure === void 0 && (n = `closure`) || e.scalability === void 0 && (n = `scalability`) || e.knee === void 0 && (n = `knee`) || e.growth === void 0 && (n = `growth`)) return h.errors = [{
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: n },
				message: `must have required property '` + n + `'`,
				schema: f.required,
				parentSchema: f,
				data: e
			}], !1;
			if (e.cut !== void 0) {
				let n = e.cut, r = c;
				if (n !== `plateaus` && n !== `ramp`) return h.errors = [{
					instancePath: t + `/cut`,
					schemaPath: `#/properties/cut/enum`,
					keyword: `enum`,
					params: { allowedValues: f.properties.cut.enum },
					message: `must be equal to one of the allowed values`,
					schema: f.properties.cut.enum,
					parentSchema: f.properties.cut,
					data: n
				}], !1;
				var u = r === c;
			} else var u = !0;
			if (u) {
				if (e.levels !== void 0) {
					let n = e.levels, r = c;
					if (c === r) {
						if (Array.isArray(n)) {
							let e = n.length;
							for (let r = 0; r < e; r++) {
								let e = n[r], i = c;
								if (c === i) {
									if (e && typeof e == `object` && !Array.isArray(e)) {
										let n;
										if (e.users === void 0 && (n = `users`) || e.requestsPerSecond === void 0 && (n = `requestsPerSecond`) || e.meanMs === void 0 && (n = `meanMs`) || e.p95Ms === void 0 && (n = `p95Ms`)) return h.errors = [{
											instancePath: t + `/levels/` + r,
											schemaPath: `#/properties/levels/items/required`,
											keyword: `required`,
											params: { missingProperty: n },
											message: `must have required property '` + n + `'`,
											schema: f.properties.levels.items.required,
											parentSchema: f.properties.levels.items,
											data: e
										}], !1;
										if (e.users !== void 0) {
											let n = e.users, i = c;
											if (c === c) {
												if (typeof n == `number` && isFinite(n)) {
													if (n < 0 || isNaN(n)) return h.errors = [{
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
													}], !1;
												} else return h.errors = [{
													instancePath: t + `/levels/` + r + `/users`,
													schemaPath: `#/$defs/quantity/type`,
													keyword: `type`,
													params: { type: `number` },
													message: `must be number`,
													schema: d.type,
													parentSchema: d,
													data: n
												}], !1;
											}
											var g = i === c;
										} else var g = !0;
										if (g) {
											if (e.requestsPerSecond !== void 0) {
												let n = e.requestsPerSecond, i = c;
												if (c === c) {
													if (typeof n == `number` && isFinite(n)) {
														if (n < 0 || isNaN(n)) return h.errors = [{
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
														}], !1;
													} else return h.errors = [{
														instancePath: t + `/levels/` + r + `/requestsPerSecond`,
														schemaPath: `#/$defs/quantity/type`,
														keyword: `type`,
														params: { type: `number` },
														message: `must be number`,
														schema: d.type,
														parentSchema: d,
														data: n
													}], !1;
												}
												var g = i === c;
											} else var g = !0;
											if (g) {
												if (e.meanMs !== void 0) {
													let n = e.meanMs, i = c;
													if (c === c) {
														if (typeof n == `number` && isFinite(n)) {
															if (n < 0 || isNaN(n)) return h.errors = [{
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
															}], !1;
														} else return h.errors = [{
															instancePath: t + `/levels/` + r + `/meanMs`,
															schemaPath: `#/$defs/quantity/type`,
															keyword: `type`,
															params: { type: `number` },
															message: `must be number`,
															schema: d.type,
															parentSchema: d,
															data: n
														}], !1;
													}
													var g = i === c;
												} else var g = !0;
												if (g) {
													if (e.p95Ms !== void 0) {
														let n = e.p95Ms, i = c;
														if (c === c) {
															if (typeof n == `number` && isFinite(n)) {
																if (n < 0 || isNaN(n)) return h.errors = [{
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
																}], !1;
															} else return h.errors = [{
																instancePath: t + `/levels/` + r + `/p95Ms`,
																schemaPath: `#/$defs/quantity/type`,
																keyword: `type`,
																params: { type: `number` },
																message: `must be number`,
																schema: d.type,
																parentSchema: d,
																data: n
															}], !1;
														}
														var g = i === c;
													} else var g = !0;
													if (g) {
														if (e.errorRate !== void 0) {
															let n = e.errorRate, i = c;
															if (c === c) {
																if (typeof n == `number` && isFinite(n)) {
																	if (n > 1 || isNaN(n)) return h.errors = [{
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
																	}], !1;
																	if (n < 0 || isNaN(n)) return h.errors = [{
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
																	}], !1;
																} else return h.errors = [{
																	instancePath: t + `/levels/` + r + `/errorRate`,
																	schemaPath: `#/$defs/share/type`,
																	keyword: `type`,
																	params: { type: `number` },
																	message: `must be number`,
																	schema: p.type,
																	parentSchema: p,
																	data: n
																}], !1;
															}
															var g = i === c;
														} else var g = !0;
													}
												}
											}
										}
									} else return h.errors = [{
										instancePath: t + `/levels/` + r,
										schemaPath: `#/properties/levels/items/type`,
										keyword: `type`,
										params: { type: `object` },
										message: `must be object`,
										schema: f.properties.levels.items.type,
										parentSchema: f.properties.levels.items,
										data: e
									}], !1;
								}
								if (i !== c) break;
							}
						} else return h.errors = [{
							instancePath: t + `/levels`,
							schemaPath: `#/properties/levels/type`,
							keyword: `type`,
							params: { type: `array` },
							message: `must be array`,
							schema: f.properties.levels.type,
							parentSchema: f.properties.levels,
							data: n
						}], !1;
					}
					var u = r === c;
				} else var u = !0;
				if (u) {
					if (e.closure !== void 0) {
						let n = e.closure, r = c;
						if (c === r) {
							if (n && typeof n == `object` && !Array.isArray(n)) {
								let e;
								if (n.kind === void 0 && (e = `kind`)) return h.errors = [{
									instancePath: t + `/closure`,
									schemaPath: `#/properties/closure/required`,
									keyword: `required`,
									params: { missingProperty: e },
									message: `must have required property '` + e + `'`,
									schema: f.properties.closure.required,
									parentSchema: f.properties.closure,
									data: n
								}], !1;
								if (n.kind !== void 0) {
									let e = n.kind, r = c;
									if (e !== `closed` && e !== `not closed` && e !== `not assessed`) return h.errors = [{
										instancePath: t + `/closure/kind`,
										schemaPath: `#/properties/closure/properties/kind/enum`,
										keyword: `enum`,
										params: { allowedValues: f.properties.closure.properties.kind.enum },
										message: `must be equal to one of the allowed values`,
										schema: f.properties.closure.properties.kind.enum,
										parentSchema: f.properties.closure.properties.kind,
										data: e
									}], !1;
									var _ = r === c;
								} else var _ = !0;
								if (_) {
									if (n.ratio !== void 0) {
										let e = n.ratio, r = c;
										if (c === c) {
											if (typeof e == `number` && isFinite(e)) {
												if (e < 0 || isNaN(e)) return h.errors = [{
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
												}], !1;
											} else return h.errors = [{
												instancePath: t + `/closure/ratio`,
												schemaPath: `#/$defs/quantity/type`,
												keyword: `type`,
												params: { type: `number` },
												message: `must be number`,
												schema: d.type,
												parentSchema: d,
												data: e
											}], !1;
										}
										var _ = r === c;
									} else var _ = !0;
									if (_) {
										if (n.why !== void 0) {
											let e = n.why, r = c;
											if (e !== `no iterations` && e !== `long iterations`) return h.errors = [{
												instancePath: t + `/closure/why`,
												schemaPath: `#/properties/closure/properties/why/enum`,
												keyword: `enum`,
												params: { allowedValues: f.properties.closure.properties.why.enum },
												message: `must be equal to one of the allowed values`,
												schema: f.properties.closure.properties.why.enum,
												parentSchema: f.properties.closure.properties.why,
												data: e
											}], !1;
											var _ = r === c;
										} else var _ = !0;
									}
								}
							} else return h.errors = [{
								instancePath: t + `/closure`,
								schemaPath: `#/properties/closure/type`,
								keyword: `type`,
								params: { type: `object` },
								message: `must be object`,
								schema: f.properties.closure.type,
								parentSchema: f.properties.closure,
								data: n
							}], !1;
						}
						var u = r === c;
					} else var u = !0;
					if (u) {
						if (e.scalability !== void 0) {
							let n = e.scalability, r = c, i = c, a = !0, s = c;
							if (c === s) {
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
							var v = s === c;
							c = i, o !== null && (i ? o.length = i : o = null);
							let l;
							if (v) {
								let e = c;
								if (n && typeof n == `object` && !Array.isArray(n)) {
									let e;
									if (n.alone === void 0 && (e = `alone`) || n.contention === void 0 && (e = `contention`) || n.crosstalk === void 0 && (e = `crosstalk`) || n.explained === void 0 && (e = `explained`) || n.peak === void 0 && (e = `peak`)) return h.errors = [{
										instancePath: t + `/scalability`,
										schemaPath: `#/properties/scalability/then/required`,
										keyword: `required`,
										params: { missingProperty: e },
										message: `must have required property '` + e + `'`,
										schema: f.properties.scalability.then.required,
										parentSchema: f.properties.scalability.then,
										data: n
									}], !1;
								}
								var v = e === c;
								a = v, l = `then`;
							} else {
								let e = c;
								if (n && typeof n == `object` && !Array.isArray(n)) {
									let e;
									if (n.why === void 0 && (e = `why`) || n.levels === void 0 && (e = `levels`) || n.span === void 0 && (e = `span`)) return h.errors = [{
										instancePath: t + `/scalability`,
										schemaPath: `#/properties/scalability/else/required`,
										keyword: `required`,
										params: { missingProperty: e },
										message: `must have required property '` + e + `'`,
										schema: f.properties.scalability.else.required,
										parentSchema: f.properties.scalability.else,
										data: n
									}], !1;
								}
								var v = e === c;
								a = v, l = `else`;
							}
							if (!a) {
								let e = {
									instancePath: t + `/scalability`,
									schemaPath: `#/properties/scalability/if`,
									keyword: `if`,
									params: { failingKeyword: l },
									message: `must match "` + l + `" schema`,
									schema: f.properties.scalability.if,
									parentSchema: f.properties.scalability,
									data: n
								};
								return o === null ? o = [e] : o.push(e), c++, h.errors = o, !1;
							}
							if (c === r) {
								if (n && typeof n == `object` && !Array.isArray(n)) {
									let e;
									if (n.kind === void 0 && (e = `kind`)) return h.errors = [{
										instancePath: t + `/scalability`,
										schemaPath: `#/properties/scalability/required`,
										keyword: `required`,
										params: { missingProperty: e },
										message: `must have required property '` + e + `'`,
										schema: f.properties.scalability.required,
										parentSchema: f.properties.scalability,
										data: n
									}], !1;
									if (n.kind !== void 0) {
										let e = n.kind, r = c;
										if (e !== `fitted` && e !== `not told`) return h.errors = [{
											instancePath: t + `/scalability/kind`,
											schemaPath: `#/properties/scalability/properties/kind/enum`,
											keyword: `enum`,
											params: { allowedValues: f.properties.scalability.properties.kind.enum },
											message: `must be equal to one of the allowed values`,
											schema: f.properties.scalability.properties.kind.enum,
											parentSchema: f.properties.scalability.properties.kind,
											data: e
										}], !1;
										var y = r === c;
									} else var y = !0;
									if (y) {
										if (n.alone !== void 0) {
											let e = n.alone, r = c;
											if (c === c) {
												if (e && typeof e == `object` && !Array.isArray(e)) {
													let n;
													if (e.value === void 0 && (n = `value`) || e.interval === void 0 && (n = `interval`)) return h.errors = [{
														instancePath: t + `/scalability/alone`,
														schemaPath: `#/$defs/estimate/required`,
														keyword: `required`,
														params: { missingProperty: n },
														message: `must have required property '` + n + `'`,
														schema: m.required,
														parentSchema: m,
														data: e
													}], !1;
													if (e.value !== void 0) {
														let n = e.value, r = c;
														if (!(typeof n == `number` && isFinite(n))) return h.errors = [{
															instancePath: t + `/scalability/alone/value`,
															schemaPath: `#/$defs/estimate/properties/value/type`,
															keyword: `type`,
															params: { type: `number` },
															message: `must be number`,
															schema: m.properties.value.type,
															parentSchema: m.properties.value,
															data: n
														}], !1;
														var b = r === c;
													} else var b = !0;
													if (b) {
														if (e.interval !== void 0) {
															let n = e.interval, r = c;
															if (c === r) {
																if (Array.isArray(n)) {
																	if (n.length > 2) return h.errors = [{
																		instancePath: t + `/scalability/alone/interval`,
																		schemaPath: `#/$defs/estimate/properties/interval/maxItems`,
																		keyword: `maxItems`,
																		params: { limit: 2 },
																		message: `must NOT have more than 2 items`,
																		schema: 2,
																		parentSchema: m.properties.interval,
																		data: n
																	}], !1;
																	if (n.length < 2) return h.errors = [{
																		instancePath: t + `/scalability/alone/interval`,
																		schemaPath: `#/$defs/estimate/properties/interval/minItems`,
																		keyword: `minItems`,
																		params: { limit: 2 },
																		message: `must NOT have fewer than 2 items`,
																		schema: 2,
																		parentSchema: m.properties.interval,
																		data: n
																	}], !1;
																	{
																		let e = n.length;
																		for (let r = 0; r < e; r++) {
																			let e = n[r], i = c;
																			if (!(typeof e == `number` && isFinite(e))) return h.errors = [{
																				instancePath: t + `/scalability/alone/interval/` + r,
																				schemaPath: `#/$defs/estimate/properties/interval/items/type`,
																				keyword: `type`,
																				params: { type: `number` },
																				message: `must be number`,
																				schema: m.properties.interval.items.type,
																				parentSchema: m.properties.interval.items,
																				data: e
																			}], !1;
																			if (i !== c) break;
																		}
																	}
																} else return h.errors = [{
																	instancePath: t + `/scalability/alone/interval`,
																	schemaPath: `#/$defs/estimate/properties/interval/type`,
																	keyword: `type`,
																	params: { type: `array` },
																	message: `must be array`,
																	schema: m.properties.interval.type,
																	parentSchema: m.properties.interval,
																	data: n
																}], !1;
															}
															var b = r === c;
														} else var b = !0;
													}
												} else return h.errors = [{
													instancePath: t + `/scalability/alone`,
													schemaPath: `#/$defs/estimate/type`,
													keyword: `type`,
													params: { type: `object` },
													message: `must be object`,
													schema: m.type,
													parentSchema: m,
													data: e
												}], !1;
											}
											var y = r === c;
										} else var y = !0;
										if (y) {
											if (n.contention !== void 0) {
												let e = n.contention, r = c;
												if (c === c) {
													if (e && typeof e == `object` && !Array.isArray(e)) {
														let n;
														if (e.value === void 0 && (n = `value`) || e.interval === void 0 && (n = `interval`)) return h.errors = [{
															instancePath: t + `/scalability/contention`,
															schemaPath: `#/$defs/estimate/required`,
															keyword: `required`,
															params: { missingProperty: n },
															message: `must have required property '` + n + `'`,
															schema: m.required,
															parentSchema: m,
															data: e
														}], !1;
														if (e.value !== void 0) {
															let n = e.value, r = c;
															if (!(typeof n == `number` && isFinite(n))) return h.errors = [{
																instancePath: t + `/scalability/contention/value`,
																schemaPath: `#/$defs/estimate/properties/value/type`,
																keyword: `type`,
																params: { type: `number` },
																message: `must be number`,
																schema: m.properties.value.type,
																parentSchema: m.properties.value,
																data: n
															}], !1;
															var x = r === c;
														} else var x = !0;
														if (x) {
															if (e.interval !== void 0) {
																let n = e.interval, r = c;
																if (c === r) {
																	if (Array.isArray(n)) {
																		if (n.length > 2) return h.errors = [{
																			instancePath: t + `/scalability/contention/interval`,
																			schemaPath: `#/$defs/estimate/properties/interval/maxItems`,
																			keyword: `maxItems`,
																			params: { limit: 2 },
																			message: `must NOT have more than 2 items`,
																			schema: 2,
																			parentSchema: m.properties.interval,
																			data: n
																		}], !1;
																		if (n.length < 2) return h.errors = [{
																			instancePath: t + `/scalability/contention/interval`,
																			schemaPath: `#/$defs/estimate/properties/interval/minItems`,
																			keyword: `minItems`,
																			params: { limit: 2 },
																			message: `must NOT have fewer than 2 items`,
																			schema: 2,
																			parentSchema: m.properties.interval,
																			data: n
																		}], !1;
																		{
																			let e = n.length;
																			for (let r = 0; r < e; r++) {
																				let e = n[r], i = c;
																				if (!(typeof e == `number` && isFinite(e))) return h.errors = [{
																					instancePath: t + `/scalability/contention/interval/` + r,
																					schemaPath: `#/$defs/estimate/properties/interval/items/type`,
																					keyword: `type`,
																					params: { type: `number` },
																					message: `must be number`,
																					schema: m.properties.interval.items.type,
																					parentSchema: m.properties.interval.items,
																					data: e
																				}], !1;
																				if (i !== c) break;
																			}
																		}
																	} else return h.errors = [{
																		instancePath: t + `/scalability/contention/interval`,
																		schemaPath: `#/$defs/estimate/properties/interval/type`,
																		keyword: `type`,
																		params: { type: `array` },
																		message: `must be array`,
																		schema: m.properties.interval.type,
																		parentSchema: m.properties.interval,
																		data: n
																	}], !1;
																}
																var x = r === c;
															} else var x = !0;
														}
													} else return h.errors = [{
														instancePath: t + `/scalability/contention`,
														schemaPath: `#/$defs/estimate/type`,
														keyword: `type`,
														params: { type: `object` },
														message: `must be object`,
														schema: m.type,
														parentSchema: m,
														data: e
													}], !1;
												}
												var y = r === c;
											} else var y = !0;
											if (y) {
												if (n.crosstalk !== void 0) {
													let e = n.crosstalk, r = c;
													if (c === c) {
														if (e && typeof e == `object` && !Array.isArray(e)) {
															let n;
															if (e.value === void 0 && (n = `value`) || e.interval === void 0 && (n = `interval`)) return h.errors = [{
																instancePath: t + `/scalability/crosstalk`,
																schemaPath: `#/$defs/estimate/required`,
																keyword: `required`,
																params: { missingProperty: n },
																message: `must have required property '` + n + `'`,
																schema: m.required,
																parentSchema: m,
																data: e
															}], !1;
															if (e.value !== void 0) {
																let n = e.value, r = c;
																if (!(typeof n == `number` && isFinite(n))) return h.errors = [{
																	instancePath: t + `/scalability/crosstalk/value`,
																	schemaPath: `#/$defs/estimate/properties/value/type`,
																	keyword: `type`,
																	params: { type: `number` },
																	message: `must be number`,
																	schema: m.properties.value.type,
																	parentSchema: m.properties.value,
																	data: n
																}], !1;
																var S = r === c;
															} else var S = !0;
															if (S) {
																if (e.interval !== void 0) {
																	let n = e.interval, r = c;
																	if (c === r) {
																		if (Array.isArray(n)) {
																			if (n.length > 2) return h.errors = [{
																				instancePath: t + `/scalability/crosstalk/interval`,
																				schemaPath: `#/$defs/estimate/properties/interval/maxItems`,
																				keyword: `maxItems`,
																				params: { limit: 2 },
																				message: `must NOT have more than 2 items`,
																				schema: 2,
																				parentSchema: m.properties.interval,
																				data: n
																			}], !1;
																			if (n.length < 2) return h.errors = [{
																				instancePath: t + `/scalability/crosstalk/interval`,
																				schemaPath: `#/$defs/estimate/properties/interval/minItems`,
																				keyword: `minItems`,
																				params: { limit: 2 },
																				message: `must NOT have fewer than 2 items`,
																				schema: 2,
																				parentSchema: m.properties.interval,
																				data: n
																			}], !1;
																			{
																				let e = n.length;
																				for (let r = 0; r < e; r++) {
																					let e = n[r], i = c;
																					if (!(typeof e == `number` && isFinite(e))) return h.errors = [{
																						instancePath: t + `/scalability/crosstalk/interval/` + r,
																						schemaPath: `#/$defs/estimate/properties/interval/items/type`,
																						keyword: `type`,
																						params: { type: `number` },
																						message: `must be number`,
																						schema: m.properties.interval.items.type,
																						parentSchema: m.properties.interval.items,
																						data: e
																					}], !1;
																					if (i !== c) break;
																				}
																			}
																		} else return h.errors = [{
																			instancePath: t + `/scalability/crosstalk/interval`,
																			schemaPath: `#/$defs/estimate/properties/interval/type`,
																			keyword: `type`,
																			params: { type: `array` },
																			message: `must be array`,
																			schema: m.properties.interval.type,
																			parentSchema: m.properties.interval,
																			data: n
																		}], !1;
																	}
																	var S = r === c;
																} else var S = !0;
															}
														} else return h.errors = [{
															instancePath: t + `/scalability/crosstalk`,
															schemaPath: `#/$defs/estimate/type`,
															keyword: `type`,
															params: { type: `object` },
															message: `must be object`,
															schema: m.type,
															parentSchema: m,
															data: e
														}], !1;
													}
													var y = r === c;
												} else var y = !0;
												if (y) {
													if (n.explained !== void 0) {
														let e = n.explained, r = c;
														if (!(typeof e == `number` && isFinite(e))) return h.errors = [{
															instancePath: t + `/scalability/explained`,
															schemaPath: `#/properties/scalability/properties/explained/type`,
															keyword: `type`,
															params: { type: `number` },
															message: `must be number`,
															schema: f.properties.scalability.properties.explained.type,
															parentSchema: f.properties.scalability.properties.explained,
															data: e
														}], !1;
														var y = r === c;
													} else var y = !0;
													if (y) {
														if (n.peak !== void 0) {
															let e = n.peak, r = c;
															if (c === r) {
																if (e && typeof e == `object` && !Array.isArray(e)) {
																	let n;
																	if (e.kind === void 0 && (n = `kind`) || e.users === void 0 && (n = `users`)) return h.errors = [{
																		instancePath: t + `/scalability/peak`,
																		schemaPath: `#/properties/scalability/properties/peak/required`,
																		keyword: `required`,
																		params: { missingProperty: n },
																		message: `must have required property '` + n + `'`,
																		schema: f.properties.scalability.properties.peak.required,
																		parentSchema: f.properties.scalability.properties.peak,
																		data: e
																	}], !1;
																	if (e.kind !== void 0) {
																		let n = e.kind, r = c;
																		if (n !== `within reach` && n !== `beyond`) return h.errors = [{
																			instancePath: t + `/scalability/peak/kind`,
																			schemaPath: `#/properties/scalability/properties/peak/properties/kind/enum`,
																			keyword: `enum`,
																			params: { allowedValues: f.properties.scalability.properties.peak.properties.kind.enum },
																			message: `must be equal to one of the allowed values`,
																			schema: f.properties.scalability.properties.peak.properties.kind.enum,
																			parentSchema: f.properties.scalability.properties.peak.properties.kind,
																			data: n
																		}], !1;
																		var C = r === c;
																	} else var C = !0;
																	if (C) {
																		if (e.users !== void 0) {
																			let n = e.users, r = c;
																			if (c === c) {
																				if (typeof n == `number` && isFinite(n)) {
																					if (n < 0 || isNaN(n)) return h.errors = [{
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
																					}], !1;
																				} else return h.errors = [{
																					instancePath: t + `/scalability/peak/users`,
																					schemaPath: `#/$defs/quantity/type`,
																					keyword: `type`,
																					params: { type: `number` },
																					message: `must be number`,
																					schema: d.type,
																					parentSchema: d,
																					data: n
																				}], !1;
																			}
																			var C = r === c;
																		} else var C = !0;
																		if (C) {
																			if (e.from !== void 0) {
																				let n = e.from, r = c;
																				if (c === c) {
																					if (typeof n == `number` && isFinite(n)) {
																						if (n < 0 || isNaN(n)) return h.errors = [{
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
																						}], !1;
																					} else return h.errors = [{
																						instancePath: t + `/scalability/peak/from`,
																						schemaPath: `#/$defs/quantity/type`,
																						keyword: `type`,
																						params: { type: `number` },
																						message: `must be number`,
																						schema: d.type,
																						parentSchema: d,
																						data: n
																					}], !1;
																				}
																				var C = r === c;
																			} else var C = !0;
																			if (C) {
																				if (e.to !== void 0) {
																					let n = e.to, r = c;
																					if (c === c) {
																						if (typeof n == `number` && isFinite(n)) {
																							if (n < 0 || isNaN(n)) return h.errors = [{
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
																							}], !1;
																						} else return h.errors = [{
																							instancePath: t + `/scalability/peak/to`,
																							schemaPath: `#/$defs/quantity/type`,
																							keyword: `type`,
																							params: { type: `number` },
																							message: `must be number`,
																							schema: d.type,
																							parentSchema: d,
																							data: n
																						}], !1;
																					}
																					var C = r === c;
																				} else var C = !0;
																				if (C) {
																					if (e.requestsPerSecond !== void 0) {
																						let n = e.requestsPerSecond, r = c;
																						if (c === c) {
																							if (typeof n == `number` && isFinite(n)) {
																								if (n < 0 || isNaN(n)) return h.errors = [{
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
																								}], !1;
																							} else return h.errors = [{
																								instancePath: t + `/scalability/peak/requestsPerSecond`,
																								schemaPath: `#/$defs/quantity/type`,
																								keyword: `type`,
																								params: { type: `number` },
																								message: `must be number`,
																								schema: d.type,
																								parentSchema: d,
																								data: n
																							}], !1;
																						}
																						var C = r === c;
																					} else var C = !0;
																				}
																			}
																		}
																	}
																} else return h.errors = [{
																	instancePath: t + `/scalability/peak`,
																	schemaPath: `#/properties/scalability/properties/peak/type`,
																	keyword: `type`,
																	params: { type: `object` },
																	message: `must be object`,
																	schema: f.properties.scalability.properties.peak.type,
																	parentSchema: f.properties.scalability.properties.peak,
																	data: e
																}], !1;
															}
															var y = r === c;
														} else var y = !0;
														if (y) {
															if (n.why !== void 0) {
																let e = n.why, r = c;
																if (e !== `too few levels` && e !== `too narrow` && e !== `poor fit` && e !== `not closed`) return h.errors = [{
																	instancePath: t + `/scalability/why`,
																	schemaPath: `#/properties/scalability/properties/why/enum`,
																	keyword: `enum`,
																	params: { allowedValues: f.properties.scalability.properties.why.enum },
																	message: `must be equal to one of the allowed values`,
																	schema: f.properties.scalability.properties.why.enum,
																	parentSchema: f.properties.scalability.properties.why,
																	data: e
																}], !1;
																var y = r === c;
															} else var y = !0;
															if (y) {
																if (n.levels !== void 0) {
																	let e = n.levels, r = c;
																	if (c === c) {
																		if (typeof e == `number` && isFinite(e)) {
																			if (e < 0 || isNaN(e)) return h.errors = [{
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
																			}], !1;
																		} else return h.errors = [{
																			instancePath: t + `/scalability/levels`,
																			schemaPath: `#/$defs/quantity/type`,
																			keyword: `type`,
																			params: { type: `number` },
																			message: `must be number`,
																			schema: d.type,
																			parentSchema: d,
																			data: e
																		}], !1;
																	}
																	var y = r === c;
																} else var y = !0;
																if (y) {
																	if (n.span !== void 0) {
																		let e = n.span, r = c;
																		if (c === c) {
																			if (typeof e == `number` && isFinite(e)) {
																				if (e < 0 || isNaN(e)) return h.errors = [{
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
																				}], !1;
																			} else return h.errors = [{
																				instancePath: t + `/scalability/span`,
																				schemaPath: `#/$defs/quantity/type`,
																				keyword: `type`,
																				params: { type: `number` },
																				message: `must be number`,
																				schema: d.type,
																				parentSchema: d,
																				data: e
																			}], !1;
																		}
																		var y = r === c;
																	} else var y = !0;
																}
															}
														}
													}
												}
											}
										}
									}
								} else return h.errors = [{
									instancePath: t + `/scalability`,
									schemaPath: `#/properties/scalability/type`,
									keyword: `type`,
									params: { type: `object` },
									message: `must be object`,
									schema: f.properties.scalability.type,
									parentSchema: f.properties.scalability,
									data: n
								}], !1;
							}
							var u = r === c;
						} else var u = !0;
						if (u) {
							if (e.knee !== void 0) {
								let n = e.knee, r = c;
								if (c === r) {
									if (n && typeof n == `object` && !Array.isArray(n)) {
										let e;
										if (n.kind === void 0 && (e = `kind`)) return h.errors = [{
											instancePath: t + `/knee`,
											schemaPath: `#/properties/knee/required`,
											keyword: `required`,
											params: { missingProperty: e },
											message: `must have required property '` + e + `'`,
											schema: f.properties.knee.required,
											parentSchema: f.properties.knee,
											data: n
										}], !1;
										if (n.kind !== void 0) {
											let e = n.kind, r = c;
											if (e !== `found` && e !== `not reached` && e !== `below` && e !== `no objective`) return h.errors = [{
												instancePath: t + `/knee/kind`,
												schemaPath: `#/properties/knee/properties/kind/enum`,
												keyword: `enum`,
												params: { allowedValues: f.properties.knee.properties.kind.enum },
												message: `must be equal to one of the allowed values`,
												schema: f.properties.knee.properties.kind.enum,
												parentSchema: f.properties.knee.properties.kind,
												data: e
											}], !1;
											var w = r === c;
										} else var w = !0;
										if (w) {
											if (n.users !== void 0) {
												let e = n.users, r = c;
												if (c === c) {
													if (typeof e == `number` && isFinite(e)) {
														if (e < 0 || isNaN(e)) return h.errors = [{
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
														}], !1;
													} else return h.errors = [{
														instancePath: t + `/knee/users`,
														schemaPath: `#/$defs/quantity/type`,
														keyword: `type`,
														params: { type: `number` },
														message: `must be number`,
														schema: d.type,
														parentSchema: d,
														data: e
													}], !1;
												}
												var w = r === c;
											} else var w = !0;
											if (w) {
												if (n.requestsPerSecond !== void 0) {
													let e = n.requestsPerSecond, r = c;
													if (c === c) {
														if (typeof e == `number` && isFinite(e)) {
															if (e < 0 || isNaN(e)) return h.errors = [{
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
															}], !1;
														} else return h.errors = [{
															instancePath: t + `/knee/requestsPerSecond`,
															schemaPath: `#/$defs/quantity/type`,
															keyword: `type`,
															params: { type: `number` },
															message: `must be number`,
															schema: d.type,
															parentSchema: d,
															data: e
														}], !1;
													}
													var w = r === c;
												} else var w = !0;
												if (w) {
													if (n.between !== void 0) {
														let e = n.between, r = c;
														if (c === r) {
															if (Array.isArray(e)) {
																if (e.length > 2) return h.errors = [{
																	instancePath: t + `/knee/between`,
																	schemaPath: `#/properties/knee/properties/between/maxItems`,
																	keyword: `maxItems`,
																	params: { limit: 2 },
																	message: `must NOT have more than 2 items`,
																	schema: 2,
																	parentSchema: f.properties.knee.properties.between,
																	data: e
																}], !1;
																if (e.length < 2) return h.errors = [{
																	instancePath: t + `/knee/between`,
																	schemaPath: `#/properties/knee/properties/between/minItems`,
																	keyword: `minItems`,
																	params: { limit: 2 },
																	message: `must NOT have fewer than 2 items`,
																	schema: 2,
																	parentSchema: f.properties.knee.properties.between,
																	data: e
																}], !1;
																{
																	let n = e.length;
																	for (let r = 0; r < n; r++) {
																		let n = e[r], i = c;
																		if (c === c) {
																			if (typeof n == `number` && isFinite(n)) {
																				if (n < 0 || isNaN(n)) return h.errors = [{
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
																				}], !1;
																			} else return h.errors = [{
																				instancePath: t + `/knee/between/` + r,
																				schemaPath: `#/$defs/quantity/type`,
																				keyword: `type`,
																				params: { type: `number` },
																				message: `must be number`,
																				schema: d.type,
																				parentSchema: d,
																				data: n
																			}], !1;
																		}
																		if (i !== c) break;
																	}
																}
															} else return h.errors = [{
																instancePath: t + `/knee/between`,
																schemaPath: `#/properties/knee/properties/between/type`,
																keyword: `type`,
																params: { type: `array` },
																message: `must be array`,
																schema: f.properties.knee.properties.between.type,
																parentSchema: f.properties.knee.properties.between,
																data: e
															}], !1;
														}
														var w = r === c;
													} else var w = !0;
													if (w) {
														if (n.objective !== void 0) {
															let e = n.objective, r = c;
															if (typeof e != `string`) return h.errors = [{
																instancePath: t + `/knee/objective`,
																schemaPath: `#/properties/knee/properties/objective/type`,
																keyword: `type`,
																params: { type: `string` },
																message: `must be string`,
																schema: f.properties.knee.properties.objective.type,
																parentSchema: f.properties.knee.properties.objective,
																data: e
															}], !1;
															var w = r === c;
														} else var w = !0;
													}
												}
											}
										}
									} else return h.errors = [{
										instancePath: t + `/knee`,
										schemaPath: `#/properties/knee/type`,
										keyword: `type`,
										params: { type: `object` },
										message: `must be object`,
										schema: f.properties.knee.type,
										parentSchema: f.properties.knee,
										data: n
									}], !1;
								}
								var u = r === c;
							} else var u = !0;
							if (u) {
								if (e.iterationsPerHour !== void 0) {
									let n = e.iterationsPerHour, r = c;
									if (c === c) {
										if (typeof n == `number` && isFinite(n)) {
											if (n < 0 || isNaN(n)) return h.errors = [{
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
											}], !1;
										} else return h.errors = [{
											instancePath: t + `/iterationsPerHour`,
											schemaPath: `#/$defs/quantity/type`,
											keyword: `type`,
											params: { type: `number` },
											message: `must be number`,
											schema: d.type,
											parentSchema: d,
											data: n
										}], !1;
									}
									var u = r === c;
								} else var u = !0;
								if (u) {
									if (e.growth !== void 0) {
										let n = e.growth, r = c;
										if (c === r) {
											if (n && typeof n == `object` && !Array.isArray(n)) {
												let e;
												if (n.users === void 0 && (e = `users`) || n.rows === void 0 && (e = `rows`)) return h.errors = [{
													instancePath: t + `/growth`,
													schemaPath: `#/properties/growth/required`,
													keyword: `required`,
													params: { missingProperty: e },
													message: `must have required property '` + e + `'`,
													schema: f.properties.growth.required,
													parentSchema: f.properties.growth,
													data: n
												}], !1;
												if (n.users !== void 0) {
													let e = n.users, r = c;
													if (c === c) {
														if (typeof e == `number` && isFinite(e)) {
															if (e < 0 || isNaN(e)) return h.errors = [{
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
															}], !1;
														} else return h.errors = [{
															instancePath: t + `/growth/users`,
															schemaPath: `#/$defs/quantity/type`,
															keyword: `type`,
															params: { type: `number` },
															message: `must be number`,
															schema: d.type,
															parentSchema: d,
															data: e
														}], !1;
													}
													var T = r === c;
												} else var T = !0;
												if (T) {
													if (n.instances !== void 0) {
														let e = n.instances, r = c;
														if (c === c) {
															if (typeof e == `number` && isFinite(e)) {
																if (e < 0 || isNaN(e)) return h.errors = [{
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
																}], !1;
															} else return h.errors = [{
																instancePath: t + `/growth/instances`,
																schemaPath: `#/$defs/quantity/type`,
																keyword: `type`,
																params: { type: `number` },
																message: `must be number`,
																schema: d.type,
																parentSchema: d,
																data: e
															}], !1;
														}
														var T = r === c;
													} else var T = !0;
													if (T) {
														if (n.rows !== void 0) {
															let e = n.rows, r = c;
															if (c === r) {
																if (Array.isArray(e)) {
																	let n = e.length;
																	for (let r = 0; r < n; r++) {
																		let n = e[r], i = c;
																		if (c === i) {
																			if (n && typeof n == `object` && !Array.isArray(n)) {
																				let e;
																				if (n.times === void 0 && (e = `times`) || n.users === void 0 && (e = `users`) || n.need === void 0 && (e = `need`)) return h.errors = [{
																					instancePath: t + `/growth/rows/` + r,
																					schemaPath: `#/properties/growth/properties/rows/items/required`,
																					keyword: `required`,
																					params: { missingProperty: e },
																					message: `must have required property '` + e + `'`,
																					schema: f.properties.growth.properties.rows.items.required,
																					parentSchema: f.properties.growth.properties.rows.items,
																					data: n
																				}], !1;
																				if (n.times !== void 0) {
																					let e = n.times, i = c;
																					if (c === c) {
																						if (typeof e == `number` && isFinite(e)) {
																							if (e < 0 || isNaN(e)) return h.errors = [{
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
																							}], !1;
																						} else return h.errors = [{
																							instancePath: t + `/growth/rows/` + r + `/times`,
																							schemaPath: `#/$defs/quantity/type`,
																							keyword: `type`,
																							params: { type: `number` },
																							message: `must be number`,
																							schema: d.type,
																							parentSchema: d,
																							data: e
																						}], !1;
																					}
																					var E = i === c;
																				} else var E = !0;
																				if (E) {
																					if (n.users !== void 0) {
																						let e = n.users, i = c;
																						if (c === c) {
																							if (typeof e == `number` && isFinite(e)) {
																								if (e < 0 || isNaN(e)) return h.errors = [{
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
																								}], !1;
																							} else return h.errors = [{
																								instancePath: t + `/growth/rows/` + r + `/users`,
																								schemaPath: `#/$defs/quantity/type`,
																								keyword: `type`,
																								params: { type: `number` },
																								message: `must be number`,
																								schema: d.type,
																								parentSchema: d,
																								data: e
																							}], !1;
																						}
																						var E = i === c;
																					} else var E = !0;
																					if (E) {
																						if (n.need !== void 0) {
																							let e = n.need, i = c;
																							if (c === i) {
																								if (e && typeof e == `object` && !Array.isArray(e)) {
																									let n;
																									if (e.kind === void 0 && (n = `kind`)) return h.errors = [{
																										instancePath: t + `/growth/rows/` + r + `/need`,
																										schemaPath: `#/properties/growth/properties/rows/items/properties/need/required`,
																										keyword: `required`,
																										params: { missingProperty: n },
																										message: `must have required property '` + n + `'`,
																										schema: f.properties.growth.properties.rows.items.properties.need.required,
																										parentSchema: f.properties.growth.properties.rows.items.properties.need,
																										data: e
																									}], !1;
																									if (e.kind !== void 0) {
																										let n = e.kind, i = c;
																										if (n !== `instances` && n !== `not measured` && n !== `unknown`) return h.errors = [{
																											instancePath: t + `/growth/rows/` + r + `/need/kind`,
																											schemaPath: `#/properties/growth/properties/rows/items/properties/need/properties/kind/enum`,
																											keyword: `enum`,
																											params: { allowedValues: f.properties.growth.properties.rows.items.properties.need.properties.kind.enum },
																											message: `must be equal to one of the allowed values`,
																											schema: f.properties.growth.properties.rows.items.properties.need.properties.kind.enum,
																											parentSchema: f.properties.growth.properties.rows.items.properties.need.properties.kind,
																											data: n
																										}], !1;
																										var D = i === c;
																									} else var D = !0;
																									if (D) {
																										if (e.count !== void 0) {
																											let n = e.count, i = c;
																											if (c === c) {
																												if (typeof n == `number` && isFinite(n)) {
																													if (n < 0 || isNaN(n)) return h.errors = [{
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
																													}], !1;
																												} else return h.errors = [{
																													instancePath: t + `/growth/rows/` + r + `/need/count`,
																													schemaPath: `#/$defs/quantity/type`,
																													keyword: `type`,
																													params: { type: `number` },
																													message: `must be number`,
																													schema: d.type,
																													parentSchema: d,
																													data: n
																												}], !1;
																											}
																											var D = i === c;
																										} else var D = !0;
																										if (D) {
																											if (e.from !== void 0) {
																												let n = e.from, i = c;
																												if (c === c) {
																													if (typeof n == `number` && isFinite(n)) {
																														if (n < 0 || isNaN(n)) return h.errors = [{
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
																														}], !1;
																													} else return h.errors = [{
																														instancePath: t + `/growth/rows/` + r + `/need/from`,
																														schemaPath: `#/$defs/quantity/type`,
																														keyword: `type`,
																														params: { type: `number` },
																														message: `must be number`,
																														schema: d.type,
																														parentSchema: d,
																														data: n
																													}], !1;
																												}
																												var D = i === c;
																											} else var D = !0;
																											if (D) {
																												if (e.to !== void 0) {
																													let n = e.to, i = c;
																													if (c === c) {
																														if (typeof n == `number` && isFinite(n)) {
																															if (n < 0 || isNaN(n)) return h.errors = [{
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
																															}], !1;
																														} else return h.errors = [{
																															instancePath: t + `/growth/rows/` + r + `/need/to`,
																															schemaPath: `#/$defs/quantity/type`,
																															keyword: `type`,
																															params: { type: `number` },
																															message: `must be number`,
																															schema: d.type,
																															parentSchema: d,
																															data: n
																														}], !1;
																													}
																													var D = i === c;
																												} else var D = !0;
																												if (D) {
																													if (e.why !== void 0) {
																														let n = e.why, i = c;
																														if (n !== `no knee` && n !== `no instances` && n !== `no CPU`) return h.errors = [{
																															instancePath: t + `/growth/rows/` + r + `/need/why`,
																															schemaPath: `#/properties/growth/properties/rows/items/properties/need/properties/why/enum`,
																															keyword: `enum`,
																															params: { allowedValues: f.properties.growth.properties.rows.items.properties.need.properties.why.enum },
																															message: `must be equal to one of the allowed values`,
																															schema: f.properties.growth.properties.rows.items.properties.need.properties.why.enum,
																															parentSchema: f.properties.growth.properties.rows.items.properties.need.properties.why,
																															data: n
																														}], !1;
																														var D = i === c;
																													} else var D = !0;
																												}
																											}
																										}
																									}
																								} else return h.errors = [{
																									instancePath: t + `/growth/rows/` + r + `/need`,
																									schemaPath: `#/properties/growth/properties/rows/items/properties/need/type`,
																									keyword: `type`,
																									params: { type: `object` },
																									message: `must be object`,
																									schema: f.properties.growth.properties.rows.items.properties.need.type,
																									parentSchema: f.properties.growth.properties.rows.items.properties.need,
																									data: e
																								}], !1;
																							}
																							var E = i === c;
																						} else var E = !0;
																					}
																				}
																			} else return h.errors = [{
																				instancePath: t + `/growth/rows/` + r,
																				schemaPath: `#/properties/growth/properties/rows/items/type`,
																				keyword: `type`,
																				params: { type: `object` },
																				message: `must be object`,
																				schema: f.properties.growth.properties.rows.items.type,
																				parentSchema: f.properties.growth.properties.rows.items,
																				data: n
																			}], !1;
																		}
																		if (i !== c) break;
																	}
																} else return h.errors = [{
																	instancePath: t + `/growth/rows`,
																	schemaPath: `#/properties/growth/properties/rows/type`,
																	keyword: `type`,
																	params: { type: `array` },
																	message: `must be array`,
																	schema: f.properties.growth.properties.rows.type,
																	parentSchema: f.properties.growth.properties.rows,
																	data: e
																}], !1;
															}
															var T = r === c;
														} else var T = !0;
													}
												}
											} else return h.errors = [{
												instancePath: t + `/growth`,
												schemaPath: `#/properties/growth/type`,
												keyword: `type`,
												params: { type: `object` },
												message: `must be object`,
												schema: f.properties.growth.type,
												parentSchema: f.properties.growth,
												data: n
											}], !1;
										}
										var u = r === c;
									} else var u = !0;
									if (u) {
										if (e.busiest !== void 0) {
											let n = e.busiest, r = c;
											if (c === r) {
												if (n && typeof n == `object` && !Array.isArray(n)) {
													let e;
													if (n.name === void 0 && (e = `name`) || n.role === void 0 && (e = `role`) || n.utilisation === void 0 && (e = `utilisation`) || n.requestsPerSecond === void 0 && (e = `requestsPerSecond`)) return h.errors = [{
														instancePath: t + `/busiest`,
														schemaPath: `#/properties/busiest/required`,
														keyword: `required`,
														params: { missingProperty: e },
														message: `must have required property '` + e + `'`,
														schema: f.properties.busiest.required,
														parentSchema: f.properties.busiest,
														data: n
													}], !1;
													if (n.name !== void 0) {
														let e = n.name, r = c;
														if (c === r) {
															if (typeof e == `string`) {
																if (s(e) < 1) return h.errors = [{
																	instancePath: t + `/busiest/name`,
																	schemaPath: `#/properties/busiest/properties/name/minLength`,
																	keyword: `minLength`,
																	params: { limit: 1 },
																	message: `must NOT have fewer than 1 characters`,
																	schema: 1,
																	parentSchema: f.properties.busiest.properties.name,
																	data: e
																}], !1;
															} else return h.errors = [{
																instancePath: t + `/busiest/name`,
																schemaPath: `#/properties/busiest/properties/name/type`,
																keyword: `type`,
																params: { type: `string` },
																message: `must be string`,
																schema: f.properties.busiest.properties.name.type,
																parentSchema: f.properties.busiest.properties.name,
																data: e
															}], !1;
														}
														var O = r === c;
													} else var O = !0;
													if (O) {
														if (n.role !== void 0) {
															let e = n.role, r = c;
															if (c === r) {
																if (typeof e == `string`) {
																	if (s(e) < 1) return h.errors = [{
																		instancePath: t + `/busiest/role`,
																		schemaPath: `#/properties/busiest/properties/role/minLength`,
																		keyword: `minLength`,
																		params: { limit: 1 },
																		message: `must NOT have fewer than 1 characters`,
																		schema: 1,
																		parentSchema: f.properties.busiest.properties.role,
																		data: e
																	}], !1;
																} else return h.errors = [{
																	instancePath: t + `/busiest/role`,
																	schemaPath: `#/properties/busiest/properties/role/type`,
																	keyword: `type`,
																	params: { type: `string` },
																	message: `must be string`,
																	schema: f.properties.busiest.properties.role.type,
																	parentSchema: f.properties.busiest.properties.role,
																	data: e
																}], !1;
															}
															var O = r === c;
														} else var O = !0;
														if (O) {
															if (n.utilisation !== void 0) {
																let e = n.utilisation, r = c;
																if (c === c) {
																	if (typeof e == `number` && isFinite(e)) {
																		if (e > 1 || isNaN(e)) return h.errors = [{
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
																		}], !1;
																		if (e < 0 || isNaN(e)) return h.errors = [{
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
																		}], !1;
																	} else return h.errors = [{
																		instancePath: t + `/busiest/utilisation`,
																		schemaPath: `#/$defs/share/type`,
																		keyword: `type`,
																		params: { type: `number` },
																		message: `must be number`,
																		schema: p.type,
																		parentSchema: p,
																		data: e
																	}], !1;
																}
																var O = r === c;
															} else var O = !0;
															if (O) {
																if (n.requestsPerSecond !== void 0) {
																	let e = n.requestsPerSecond, r = c;
																	if (c === c) {
																		if (typeof e == `number` && isFinite(e)) {
																			if (e < 0 || isNaN(e)) return h.errors = [{
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
																			}], !1;
																		} else return h.errors = [{
																			instancePath: t + `/busiest/requestsPerSecond`,
																			schemaPath: `#/$defs/quantity/type`,
																			keyword: `type`,
																			params: { type: `number` },
																			message: `must be number`,
																			schema: d.type,
																			parentSchema: d,
																			data: e
																		}], !1;
																	}
																	var O = r === c;
																} else var O = !0;
																if (O) {
																	if (n.fullAt !== void 0) {
																		let e = n.fullAt, r = c;
																		if (c === c) {
																			if (typeof e == `number` && isFinite(e)) {
																				if (e < 0 || isNaN(e)) return h.errors = [{
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
																				}], !1;
																			} else return h.errors = [{
																				instancePath: t + `/busiest/fullAt`,
																				schemaPath: `#/$defs/quantity/type`,
																				keyword: `type`,
																				params: { type: `number` },
																				message: `must be number`,
																				schema: d.type,
																				parentSchema: d,
																				data: e
																			}], !1;
																		}
																		var O = r === c;
																	} else var O = !0;
																}
															}
														}
													}
												} else return h.errors = [{
													instancePath: t + `/busiest`,
													schemaPath: `#/properties/busiest/type`,
													keyword: `type`,
													params: { type: `object` },
													message: `must be object`,
													schema: f.properties.busiest.type,
													parentSchema: f.properties.busiest,
													data: n
												}], !1;
											}
											var u = r === c;
										} else var u = !0;
									}
								}
							}
						}
					}
				}
			}
		} else return h.errors = [{
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: f.type,
			parentSchema: f,
			data: e
		}], !1;
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
	let o = y.evaluated;
	if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.name === void 0 && (n = `name`) || e.origin === void 0 && (n = `origin`) || e.durationMs === void 0 && (n = `durationMs`) || e.fromMs === void 0 && (n = `fromMs`) || e.toMs === void 0 && (n = `toMs`) || e.requests === void 0 && (n = `requests`) || e.failures === void 0 && (n = `failures`) || e.requestsPerSecond === void 0 && (n = `requestsPerSecond`)) return y.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n },
			message: `must have required property '` + n + `'`,
			schema: _.required,
			parentSchema: _,
			data: e
		}], !1;
		if (e.name !== void 0) {
			let n = e.name;
			if (typeof n != `string`) return y.errors = [{
				instancePath: t + `/name`,
				schemaPath: `#/properties/name/type`,
				keyword: `type`,
				params: { type: `string` },
				message: `must be string`,
				schema: _.properties.name.type,
				parentSchema: _.properties.name,
				data: n
			}], !1;
			var s = !0;
		} else var s = !0;
		if (s) {
			if (e.origin !== void 0) {
				let n = e.origin;
				if (n !== `config` && n !== `tag` && n !== `found`) return y.errors = [{
					instancePath: t + `/origin`,
					schemaPath: `#/properties/origin/enum`,
					keyword: `enum`,
					params: { allowedValues: _.properties.origin.enum },
					message: `must be equal to one of the allowed values`,
					schema: _.properties.origin.enum,
					parentSchema: _.properties.origin,
					data: n
				}], !1;
				var s = !0;
			} else var s = !0;
			if (s) {
				if (e.durationMs !== void 0) {
					let n = e.durationMs;
					if (typeof n == `number` && isFinite(n)) {
						if (n < 0 || isNaN(n)) return y.errors = [{
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
						}], !1;
					} else return y.errors = [{
						instancePath: t + `/durationMs`,
						schemaPath: `#/$defs/quantity/type`,
						keyword: `type`,
						params: { type: `number` },
						message: `must be number`,
						schema: d.type,
						parentSchema: d,
						data: n
					}], !1;
					var s = !0;
				} else var s = !0;
				if (s) {
					if (e.stretches !== void 0) {
						let n = e.stretches;
						if (Array.isArray(n)) {
							let e = n.length;
							for (let r = 0; r < e; r++) {
								let e = n[r];
								if (e && typeof e == `object` && !Array.isArray(e)) {
									let n;
									if (e.fromMs === void 0 && (n = `fromMs`) || e.toMs === void 0 && (n = `toMs`)) return y.errors = [{
										instancePath: t + `/stretches/` + r,
										schemaPath: `#/$defs/stretch/required`,
										keyword: `required`,
										params: { missingProperty: n },
										message: `must have required property '` + n + `'`,
										schema: v.required,
										parentSchema: v,
										data: e
									}], !1;
									if (e.fromMs !== void 0) {
										let n = e.fromMs;
										if (!(typeof n == `number` && isFinite(n))) return y.errors = [{
											instancePath: t + `/stretches/` + r + `/fromMs`,
											schemaPath: `#/$defs/stretch/properties/fromMs/type`,
											keyword: `type`,
											params: { type: `number` },
											message: `must be number`,
											schema: v.properties.fromMs.type,
											parentSchema: v.properties.fromMs,
											data: n
										}], !1;
										var c = !0;
									} else var c = !0;
									if (c) {
										if (e.toMs !== void 0) {
											let n = e.toMs;
											if (!(typeof n == `number` && isFinite(n))) return y.errors = [{
												instancePath: t + `/stretches/` + r + `/toMs`,
												schemaPath: `#/$defs/stretch/properties/toMs/type`,
												keyword: `type`,
												params: { type: `number` },
												message: `must be number`,
												schema: v.properties.toMs.type,
												parentSchema: v.properties.toMs,
												data: n
											}], !1;
											var c = !0;
										} else var c = !0;
									}
								} else return y.errors = [{
									instancePath: t + `/stretches/` + r,
									schemaPath: `#/$defs/stretch/type`,
									keyword: `type`,
									params: { type: `object` },
									message: `must be object`,
									schema: v.type,
									parentSchema: v,
									data: e
								}], !1;
							}
						} else return y.errors = [{
							instancePath: t + `/stretches`,
							schemaPath: `#/properties/stretches/type`,
							keyword: `type`,
							params: { type: `array` },
							message: `must be array`,
							schema: _.properties.stretches.type,
							parentSchema: _.properties.stretches,
							data: n
						}], !1;
						var s = !0;
					} else var s = !0;
					if (s) {
						if (e.fromMs !== void 0) {
							let n = e.fromMs;
							if (!(typeof n == `number` && isFinite(n))) return y.errors = [{
								instancePath: t + `/fromMs`,
								schemaPath: `#/properties/fromMs/type`,
								keyword: `type`,
								params: { type: `number` },
								message: `must be number`,
								schema: _.properties.fromMs.type,
								parentSchema: _.properties.fromMs,
								data: n
							}], !1;
							var s = !0;
						} else var s = !0;
						if (s) {
							if (e.toMs !== void 0) {
								let n = e.toMs;
								if (!(typeof n == `number` && isFinite(n))) return y.errors = [{
									instancePath: t + `/toMs`,
									schemaPath: `#/properties/toMs/type`,
									keyword: `type`,
									params: { type: `number` },
									message: `must be number`,
									schema: _.properties.toMs.type,
									parentSchema: _.properties.toMs,
									data: n
								}], !1;
								var s = !0;
							} else var s = !0;
							if (s) {
								if (e.requests !== void 0) {
									let n = e.requests;
									if (typeof n == `number` && isFinite(n)) {
										if (n < 0 || isNaN(n)) return y.errors = [{
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
										}], !1;
									} else return y.errors = [{
										instancePath: t + `/requests`,
										schemaPath: `#/$defs/quantity/type`,
										keyword: `type`,
										params: { type: `number` },
										message: `must be number`,
										schema: d.type,
										parentSchema: d,
										data: n
									}], !1;
									var s = !0;
								} else var s = !0;
								if (s) {
									if (e.failures !== void 0) {
										let n = e.failures;
										if (typeof n == `number` && isFinite(n)) {
											if (n < 0 || isNaN(n)) return y.errors = [{
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
											}], !1;
										} else return y.errors = [{
											instancePath: t + `/failures`,
											schemaPath: `#/$defs/quantity/type`,
											keyword: `type`,
											params: { type: `number` },
											message: `must be number`,
											schema: d.type,
											parentSchema: d,
											data: n
										}], !1;
										var s = !0;
									} else var s = !0;
									if (s) {
										if (e.errorRate !== void 0) {
											let n = e.errorRate;
											if (!(typeof n == `number` && isFinite(n))) return y.errors = [{
												instancePath: t + `/errorRate`,
												schemaPath: `#/properties/errorRate/type`,
												keyword: `type`,
												params: { type: `number` },
												message: `must be number`,
												schema: _.properties.errorRate.type,
												parentSchema: _.properties.errorRate,
												data: n
											}], !1;
											var s = !0;
										} else var s = !0;
										if (s) {
											if (e.p50Ms !== void 0) {
												let n = e.p50Ms;
												if (!(typeof n == `number` && isFinite(n))) return y.errors = [{
													instancePath: t + `/p50Ms`,
													schemaPath: `#/properties/p50Ms/type`,
													keyword: `type`,
													params: { type: `number` },
													message: `must be number`,
													schema: _.properties.p50Ms.type,
													parentSchema: _.properties.p50Ms,
													data: n
												}], !1;
												var s = !0;
											} else var s = !0;
											if (s) {
												if (e.p95Ms !== void 0) {
													let n = e.p95Ms;
													if (!(typeof n == `number` && isFinite(n))) return y.errors = [{
														instancePath: t + `/p95Ms`,
														schemaPath: `#/properties/p95Ms/type`,
														keyword: `type`,
														params: { type: `number` },
														message: `must be number`,
														schema: _.properties.p95Ms.type,
														parentSchema: _.properties.p95Ms,
														data: n
													}], !1;
													var s = !0;
												} else var s = !0;
												if (s) {
													if (e.p99Ms !== void 0) {
														let n = e.p99Ms;
														if (!(typeof n == `number` && isFinite(n))) return y.errors = [{
															instancePath: t + `/p99Ms`,
															schemaPath: `#/properties/p99Ms/type`,
															keyword: `type`,
															params: { type: `number` },
															message: `must be number`,
															schema: _.properties.p99Ms.type,
															parentSchema: _.properties.p99Ms,
															data: n
														}], !1;
														var s = !0;
													} else var s = !0;
													if (s) {
														if (e.requestsPerSecond !== void 0) {
															let n = e.requestsPerSecond;
															if (typeof n == `number` && isFinite(n)) {
																if (n < 0 || isNaN(n)) return y.errors = [{
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
																}], !1;
															} else return y.errors = [{
																instancePath: t + `/requestsPerSecond`,
																schemaPath: `#/$defs/quantity/type`,
																keyword: `type`,
																params: { type: `number` },
																message: `must be number`,
																schema: d.type,
																parentSchema: d,
																data: n
															}], !1;
															var s = !0;
														} else var s = !0;
														if (s) {
															if (e.users !== void 0) {
																let n = e.users;
																if (typeof n == `number` && isFinite(n)) {
																	if (n < 0 || isNaN(n)) return y.errors = [{
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
																	}], !1;
																} else return y.errors = [{
																	instancePath: t + `/users`,
																	schemaPath: `#/$defs/quantity/type`,
																	keyword: `type`,
																	params: { type: `number` },
																	message: `must be number`,
																	schema: d.type,
																	parentSchema: d,
																	data: n
																}], !1;
																var s = !0;
															} else var s = !0;
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	} else return y.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` },
		message: `must be object`,
		schema: _.type,
		parentSchema: _,
		data: e
	}], !1;
	return y.errors = null, !0;
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
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let n;
			if (e.why === void 0 && (n = `why`)) return S.errors = [{
				instancePath: t,
				schemaPath: `#/then/required`,
				keyword: `required`,
				params: { missingProperty: n },
				message: `must have required property '` + n + `'`,
				schema: x.then.required,
				parentSchema: x.then,
				data: e
			}], !1;
		}
		var p = n === s;
		u = p, m = `then`;
	} else {
		let n = s;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let n;
			if (e.changeShare === void 0 && (n = `changeShare`) || e.interval === void 0 && (n = `interval`) || e.degradation === void 0 && (n = `degradation`)) return S.errors = [{
				instancePath: t,
				schemaPath: `#/else/required`,
				keyword: `required`,
				params: { missingProperty: n },
				message: `must have required property '` + n + `'`,
				schema: x.else.required,
				parentSchema: x.else,
				data: e
			}], !1;
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
		return o === null ? o = [n] : o.push(n), s++, S.errors = o, !1;
	}
	if (s === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let n;
			if (e.kind === void 0 && (n = `kind`) || e.buckets === void 0 && (n = `buckets`)) return S.errors = [{
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: n },
				message: `must have required property '` + n + `'`,
				schema: x.required,
				parentSchema: x,
				data: e
			}], !1;
			if (e.kind !== void 0) {
				let n = e.kind, r = s;
				if (n !== `stable` && n !== `increasing` && n !== `decreasing` && n !== `not assessed`) return S.errors = [{
					instancePath: t + `/kind`,
					schemaPath: `#/properties/kind/enum`,
					keyword: `enum`,
					params: { allowedValues: x.properties.kind.enum },
					message: `must be equal to one of the allowed values`,
					schema: x.properties.kind.enum,
					parentSchema: x.properties.kind,
					data: n
				}], !1;
				var h = r === s;
			} else var h = !0;
			if (h) {
				if (e.buckets !== void 0) {
					let n = e.buckets, r = s;
					if (s === s) {
						if (typeof n == `number` && isFinite(n)) {
							if (n < 0 || isNaN(n)) return S.errors = [{
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
							}], !1;
						} else return S.errors = [{
							instancePath: t + `/buckets`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: d.type,
							parentSchema: d,
							data: n
						}], !1;
					}
					var h = r === s;
				} else var h = !0;
				if (h) {
					if (e.why !== void 0) {
						let n = e.why, r = s;
						if (n !== `too few buckets` && n !== `no data` && n !== `zero level` && n !== `the load moved`) return S.errors = [{
							instancePath: t + `/why`,
							schemaPath: `#/properties/why/enum`,
							keyword: `enum`,
							params: { allowedValues: x.properties.why.enum },
							message: `must be equal to one of the allowed values`,
							schema: x.properties.why.enum,
							parentSchema: x.properties.why,
							data: n
						}], !1;
						var h = r === s;
					} else var h = !0;
					if (h) {
						if (e.changeShare !== void 0) {
							let n = e.changeShare, r = s;
							if (!(typeof n == `number` && isFinite(n))) return S.errors = [{
								instancePath: t + `/changeShare`,
								schemaPath: `#/properties/changeShare/type`,
								keyword: `type`,
								params: { type: `number` },
								message: `must be number`,
								schema: x.properties.changeShare.type,
								parentSchema: x.properties.changeShare,
								data: n
							}], !1;
							var h = r === s;
						} else var h = !0;
						if (h) {
							if (e.interval !== void 0) {
								let n = e.interval, r = s;
								if (s === r) {
									if (Array.isArray(n)) {
										if (n.length > 2) return S.errors = [{
											instancePath: t + `/interval`,
											schemaPath: `#/properties/interval/maxItems`,
											keyword: `maxItems`,
											params: { limit: 2 },
											message: `must NOT have more than 2 items`,
											schema: 2,
											parentSchema: x.properties.interval,
											data: n
										}], !1;
										if (n.length < 2) return S.errors = [{
											instancePath: t + `/interval`,
											schemaPath: `#/properties/interval/minItems`,
											keyword: `minItems`,
											params: { limit: 2 },
											message: `must NOT have fewer than 2 items`,
											schema: 2,
											parentSchema: x.properties.interval,
											data: n
										}], !1;
										{
											let e = n.length;
											for (let r = 0; r < e; r++) {
												let e = n[r], i = s;
												if (!(typeof e == `number` && isFinite(e))) return S.errors = [{
													instancePath: t + `/interval/` + r,
													schemaPath: `#/properties/interval/items/type`,
													keyword: `type`,
													params: { type: `number` },
													message: `must be number`,
													schema: x.properties.interval.items.type,
													parentSchema: x.properties.interval.items,
													data: e
												}], !1;
												if (i !== s) break;
											}
										}
									} else return S.errors = [{
										instancePath: t + `/interval`,
										schemaPath: `#/properties/interval/type`,
										keyword: `type`,
										params: { type: `array` },
										message: `must be array`,
										schema: x.properties.interval.type,
										parentSchema: x.properties.interval,
										data: n
									}], !1;
								}
								var h = r === s;
							} else var h = !0;
							if (h) {
								if (e.degradation !== void 0) {
									let n = e.degradation, r = s;
									if (n !== `none` && n !== `minimal` && n !== `moderate` && n !== `significant`) return S.errors = [{
										instancePath: t + `/degradation`,
										schemaPath: `#/properties/degradation/enum`,
										keyword: `enum`,
										params: { allowedValues: x.properties.degradation.enum },
										message: `must be equal to one of the allowed values`,
										schema: x.properties.degradation.enum,
										parentSchema: x.properties.degradation,
										data: n
									}], !1;
									var h = r === s;
								} else var h = !0;
							}
						}
					}
				}
			}
		} else return S.errors = [{
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: x.type,
			parentSchema: x,
			data: e
		}], !1;
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
function T(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = null, s = 0, c = T.evaluated;
	c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0);
	let l = s, u = s, f = !0, p = s;
	if (e && typeof e == `object` && !Array.isArray(e) && e.kind !== void 0 && e.kind !== `recovered`) {
		let e = {};
		o === null ? o = [e] : o.push(e), s++;
	}
	var m = p === s;
	if (s = u, o !== null && (u ? o.length = u : o = null), m) {
		let n = s;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let n;
			if (e.backMs === void 0 && (n = `backMs`) || e.seconds === void 0 && (n = `seconds`)) return T.errors = [{
				instancePath: t,
				schemaPath: `#/allOf/0/then/required`,
				keyword: `required`,
				params: { missingProperty: n },
				message: `must have required property '` + n + `'`,
				schema: w.allOf[0].then.required,
				parentSchema: w.allOf[0].then,
				data: e
			}], !1;
		}
		var m = n === s;
		f = m;
	}
	if (!f) {
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
		return o === null ? o = [n] : o.push(n), s++, T.errors = o, !1;
	}
	var h = l === s;
	if (h) {
		let n = s, r = s, i = !0, a = s;
		if (e && typeof e == `object` && !Array.isArray(e) && e.kind !== void 0 && e.kind !== `not recovered`) {
			let e = {};
			o === null ? o = [e] : o.push(e), s++;
		}
		var g = a === s;
		if (s = r, o !== null && (r ? o.length = r : o = null), g) {
			let n = s;
			if (e && typeof e == `object` && !Array.isArray(e)) {
				let n;
				if (e.backMs === void 0 && (n = `backMs`) || e.withinSeconds === void 0 && (n = `withinSeconds`)) return T.errors = [{
					instancePath: t,
					schemaPath: `#/allOf/1/then/required`,
					keyword: `required`,
					params: { missingProperty: n },
					message: `must have required property '` + n + `'`,
					schema: w.allOf[1].then.required,
					parentSchema: w.allOf[1].then,
					data: e
				}], !1;
			}
			var g = n === s;
			i = g;
		}
		if (!i) {
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
			return o === null ? o = [n] : o.push(n), s++, T.errors = o, !1;
		}
		var h = n === s;
		if (h) {
			let n = s, r = s, i = !0, a = s;
			if (e && typeof e == `object` && !Array.isArray(e) && e.kind !== void 0 && e.kind !== `not assessed`) {
				let e = {};
				o === null ? o = [e] : o.push(e), s++;
			}
			var _ = a === s;
			if (s = r, o !== null && (r ? o.length = r : o = null), _) {
				let n = s;
				if (e && typeof e == `object` && !Array.isArray(e)) {
					let n;
					if (e.why === void 0 && (n = `why`)) return T.errors = [{
						instancePath: t,
						schemaPath: `#/allOf/2/then/required`,
						keyword: `required`,
						params: { missingProperty: n },
						message: `must have required property '` + n + `'`,
						schema: w.allOf[2].then.required,
						parentSchema: w.allOf[2].then,
						data: e
					}], !1;
				}
				var _ = n === s;
				i = _;
			}
			if (!i) {
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
				return o === null ? o = [n] : o.push(n), s++, T.errors = o, !1;
			}
			var h = n === s;
		}
	}
	if (s === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let n;
			if (e.kind === void 0 && (n = `kind`)) return T.errors = [{
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: n },
				message: `must have required property '` + n + `'`,
				schema: w.required,
				parentSchema: w,
				data: e
			}], !1;
			if (e.kind !== void 0) {
				let n = e.kind, r = s;
				if (n !== `recovered` && n !== `not recovered` && n !== `not assessed`) return T.errors = [{
					instancePath: t + `/kind`,
					schemaPath: `#/properties/kind/enum`,
					keyword: `enum`,
					params: { allowedValues: w.properties.kind.enum },
					message: `must be equal to one of the allowed values`,
					schema: w.properties.kind.enum,
					parentSchema: w.properties.kind,
					data: n
				}], !1;
				var v = r === s;
			} else var v = !0;
			if (v) {
				if (e.backMs !== void 0) {
					let n = e.backMs, r = s;
					if (!(typeof n == `number` && isFinite(n))) return T.errors = [{
						instancePath: t + `/backMs`,
						schemaPath: `#/properties/backMs/type`,
						keyword: `type`,
						params: { type: `number` },
						message: `must be number`,
						schema: w.properties.backMs.type,
						parentSchema: w.properties.backMs,
						data: n
					}], !1;
					var v = r === s;
				} else var v = !0;
				if (v) {
					if (e.seconds !== void 0) {
						let n = e.seconds, r = s;
						if (s === s) {
							if (typeof n == `number` && isFinite(n)) {
								if (n < 0 || isNaN(n)) return T.errors = [{
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
								}], !1;
							} else return T.errors = [{
								instancePath: t + `/seconds`,
								schemaPath: `#/$defs/quantity/type`,
								keyword: `type`,
								params: { type: `number` },
								message: `must be number`,
								schema: d.type,
								parentSchema: d,
								data: n
							}], !1;
						}
						var v = r === s;
					} else var v = !0;
					if (v) {
						if (e.withinSeconds !== void 0) {
							let n = e.withinSeconds, r = s;
							if (s === s) {
								if (typeof n == `number` && isFinite(n)) {
									if (n < 0 || isNaN(n)) return T.errors = [{
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
									}], !1;
								} else return T.errors = [{
									instancePath: t + `/withinSeconds`,
									schemaPath: `#/$defs/quantity/type`,
									keyword: `type`,
									params: { type: `number` },
									message: `must be number`,
									schema: d.type,
									parentSchema: d,
									data: n
								}], !1;
							}
							var v = r === s;
						} else var v = !0;
						if (v) {
							if (e.why !== void 0) {
								let n = e.why, r = s;
								if (n !== `the load never came back` && n !== `too little time after the spike`) return T.errors = [{
									instancePath: t + `/why`,
									schemaPath: `#/properties/why/enum`,
									keyword: `enum`,
									params: { allowedValues: w.properties.why.enum },
									message: `must be equal to one of the allowed values`,
									schema: w.properties.why.enum,
									parentSchema: w.properties.why,
									data: n
								}], !1;
								var v = r === s;
							} else var v = !0;
						}
					}
				}
			}
		} else return T.errors = [{
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: w.type,
			parentSchema: w,
			data: e
		}], !1;
	}
	return T.errors = o, s === 0;
}
T.evaluated = {
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
function E(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = null, s = 0, c = E.evaluated;
	c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0);
	let l = s, u = s, f = !0, p = s;
	if (e && typeof e == `object` && !Array.isArray(e) && e.kind !== void 0 && e.kind !== `recovered`) {
		let e = {};
		o === null ? o = [e] : o.push(e), s++;
	}
	var m = p === s;
	if (s = u, o !== null && (u ? o.length = u : o = null), m) {
		let n = s;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let n;
			if (e.seconds === void 0 && (n = `seconds`)) return E.errors = [{
				instancePath: t,
				schemaPath: `#/allOf/0/then/required`,
				keyword: `required`,
				params: { missingProperty: n },
				message: `must have required property '` + n + `'`,
				schema: C.allOf[0].then.required,
				parentSchema: C.allOf[0].then,
				data: e
			}], !1;
			if (e.spikes !== void 0) {
				let n = e.spikes;
				if (s === s) {
					if (Array.isArray(n)) {
						if (n.length < 1) return E.errors = [{
							instancePath: t + `/spikes`,
							schemaPath: `#/allOf/0/then/properties/spikes/minItems`,
							keyword: `minItems`,
							params: { limit: 1 },
							message: `must NOT have fewer than 1 items`,
							schema: 1,
							parentSchema: C.allOf[0].then.properties.spikes,
							data: n
						}], !1;
					} else return E.errors = [{
						instancePath: t + `/spikes`,
						schemaPath: `#/allOf/0/then/properties/spikes/type`,
						keyword: `type`,
						params: { type: `array` },
						message: `must be array`,
						schema: C.allOf[0].then.properties.spikes.type,
						parentSchema: C.allOf[0].then.properties.spikes,
						data: n
					}], !1;
				}
			}
		}
		var m = n === s;
		if (f = m, f) {
			var h = {};
			h.spikes = !0, h.kind = !0;
		}
	}
	if (!f) {
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
		return o === null ? o = [n] : o.push(n), s++, E.errors = o, !1;
	}
	var g = l === s;
	if (g) {
		let n = s, r = s, i = !0, a = s;
		if (e && typeof e == `object` && !Array.isArray(e) && e.kind !== void 0 && e.kind !== `not recovered`) {
			let e = {};
			o === null ? o = [e] : o.push(e), s++;
		}
		var _ = a === s;
		if (s = r, o !== null && (r ? o.length = r : o = null), _) {
			let n = s;
			if (e && typeof e == `object` && !Array.isArray(e)) {
				let n;
				if (e.withinSeconds === void 0 && (n = `withinSeconds`)) return E.errors = [{
					instancePath: t,
					schemaPath: `#/allOf/1/then/required`,
					keyword: `required`,
					params: { missingProperty: n },
					message: `must have required property '` + n + `'`,
					schema: C.allOf[1].then.required,
					parentSchema: C.allOf[1].then,
					data: e
				}], !1;
				if (e.spikes !== void 0) {
					let n = e.spikes;
					if (s === s) {
						if (Array.isArray(n)) {
							if (n.length < 1) return E.errors = [{
								instancePath: t + `/spikes`,
								schemaPath: `#/allOf/1/then/properties/spikes/minItems`,
								keyword: `minItems`,
								params: { limit: 1 },
								message: `must NOT have fewer than 1 items`,
								schema: 1,
								parentSchema: C.allOf[1].then.properties.spikes,
								data: n
							}], !1;
						} else return E.errors = [{
							instancePath: t + `/spikes`,
							schemaPath: `#/allOf/1/then/properties/spikes/type`,
							keyword: `type`,
							params: { type: `array` },
							message: `must be array`,
							schema: C.allOf[1].then.properties.spikes.type,
							parentSchema: C.allOf[1].then.properties.spikes,
							data: n
						}], !1;
					}
				}
			}
			var _ = n === s;
			if (i = _, i) {
				var v = {};
				v.spikes = !0, v.kind = !0;
			}
		}
		if (!i) {
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
			return o === null ? o = [n] : o.push(n), s++, E.errors = o, !1;
		}
		var g = n === s;
		if (g) {
			h !== !0 && v !== void 0 && (v === !0 ? h = !0 : (h ||= {}, Object.assign(h, v)));
			let n = s, r = s, i = !0, a = s;
			if (e && typeof e == `object` && !Array.isArray(e) && e.kind !== void 0 && e.kind !== `not assessed`) {
				let e = {};
				o === null ? o = [e] : o.push(e), s++;
			}
			var y = a === s;
			if (s = r, o !== null && (r ? o.length = r : o = null), y) {
				let n = s;
				if (e && typeof e == `object` && !Array.isArray(e)) {
					let n;
					if (e.why === void 0 && (n = `why`)) return E.errors = [{
						instancePath: t,
						schemaPath: `#/allOf/2/then/required`,
						keyword: `required`,
						params: { missingProperty: n },
						message: `must have required property '` + n + `'`,
						schema: C.allOf[2].then.required,
						parentSchema: C.allOf[2].then,
						data: e
					}], !1;
				}
				var y = n === s;
				i = y;
			}
			if (!i) {
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
				return o === null ? o = [n] : o.push(n), s++, E.errors = o, !1;
			}
			var g = n === s;
			g && h !== !0 && (h ||= {}, h.kind = !0);
		}
	}
	if (s === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let n;
			if (e.kind === void 0 && (n = `kind`) || e.spikes === void 0 && (n = `spikes`)) return E.errors = [{
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: n },
				message: `must have required property '` + n + `'`,
				schema: C.required,
				parentSchema: C,
				data: e
			}], !1;
			if (h !== !0 && (h ||= {}, h.kind = !0, h.seconds = !0, h.withinSeconds = !0, h.why = !0, h.spikes = !0), e.kind !== void 0) {
				let n = e.kind, r = s;
				if (n !== `recovered` && n !== `not recovered` && n !== `not assessed`) return E.errors = [{
					instancePath: t + `/kind`,
					schemaPath: `#/properties/kind/enum`,
					keyword: `enum`,
					params: { allowedValues: C.properties.kind.enum },
					message: `must be equal to one of the allowed values`,
					schema: C.properties.kind.enum,
					parentSchema: C.properties.kind,
					data: n
				}], !1;
				var b = r === s;
			} else var b = !0;
			if (b) {
				if (e.seconds !== void 0) {
					let n = e.seconds, r = s;
					if (s === s) {
						if (typeof n == `number` && isFinite(n)) {
							if (n < 0 || isNaN(n)) return E.errors = [{
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
							}], !1;
						} else return E.errors = [{
							instancePath: t + `/seconds`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: d.type,
							parentSchema: d,
							data: n
						}], !1;
					}
					var b = r === s;
				} else var b = !0;
				if (b) {
					if (e.withinSeconds !== void 0) {
						let n = e.withinSeconds, r = s;
						if (s === s) {
							if (typeof n == `number` && isFinite(n)) {
								if (n < 0 || isNaN(n)) return E.errors = [{
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
								}], !1;
							} else return E.errors = [{
								instancePath: t + `/withinSeconds`,
								schemaPath: `#/$defs/quantity/type`,
								keyword: `type`,
								params: { type: `number` },
								message: `must be number`,
								schema: d.type,
								parentSchema: d,
								data: n
							}], !1;
						}
						var b = r === s;
					} else var b = !0;
					if (b) {
						if (e.why !== void 0) {
							let n = e.why, r = s;
							if (n !== `no spike` && n !== `no requests before the spike` && n !== `the load never came back` && n !== `too little time after the spike`) return E.errors = [{
								instancePath: t + `/why`,
								schemaPath: `#/properties/why/enum`,
								keyword: `enum`,
								params: { allowedValues: C.properties.why.enum },
								message: `must be equal to one of the allowed values`,
								schema: C.properties.why.enum,
								parentSchema: C.properties.why,
								data: n
							}], !1;
							var b = r === s;
						} else var b = !0;
						if (b) {
							if (e.spikes !== void 0) {
								let n = e.spikes, r = s;
								if (s === r) {
									if (Array.isArray(n)) {
										let e = n.length;
										for (let r = 0; r < e; r++) {
											let e = s;
											if (T(n[r], {
												instancePath: t + `/spikes/` + r,
												parentData: n,
												parentDataProperty: r,
												rootData: i,
												dynamicAnchors: a
											}) || (o = o === null ? T.errors : o.concat(T.errors), s = o.length), e !== s) break;
										}
									} else return E.errors = [{
										instancePath: t + `/spikes`,
										schemaPath: `#/properties/spikes/type`,
										keyword: `type`,
										params: { type: `array` },
										message: `must be array`,
										schema: C.properties.spikes.type,
										parentSchema: C.properties.spikes,
										data: n
									}], !1;
								}
								var b = r === s;
							} else var b = !0;
						}
					}
				}
			}
		} else return E.errors = [{
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: C.type,
			parentSchema: C,
			data: e
		}], !1;
	}
	return E.errors = o, c.props = h, s === 0;
}
E.evaluated = {
	dynamicProps: !0,
	dynamicItems: !1
};
const D = {
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
function O(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = O.evaluated;
	if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.fromMs === void 0 && (n = `fromMs`) || e.toMs === void 0 && (n = `toMs`) || e.requests === void 0 && (n = `requests`) || e.failures === void 0 && (n = `failures`) || e.requestsPerSecond === void 0 && (n = `requestsPerSecond`)) return O.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n },
			message: `must have required property '` + n + `'`,
			schema: D.required,
			parentSchema: D,
			data: e
		}], !1;
		if (e.fromMs !== void 0) {
			let n = e.fromMs;
			if (!(typeof n == `number` && isFinite(n))) return O.errors = [{
				instancePath: t + `/fromMs`,
				schemaPath: `#/properties/fromMs/type`,
				keyword: `type`,
				params: { type: `number` },
				message: `must be number`,
				schema: D.properties.fromMs.type,
				parentSchema: D.properties.fromMs,
				data: n
			}], !1;
			var s = !0;
		} else var s = !0;
		if (s) {
			if (e.toMs !== void 0) {
				let n = e.toMs;
				if (!(typeof n == `number` && isFinite(n))) return O.errors = [{
					instancePath: t + `/toMs`,
					schemaPath: `#/properties/toMs/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: D.properties.toMs.type,
					parentSchema: D.properties.toMs,
					data: n
				}], !1;
				var s = !0;
			} else var s = !0;
			if (s) {
				if (e.requests !== void 0) {
					let n = e.requests;
					if (typeof n == `number` && isFinite(n)) {
						if (n < 0 || isNaN(n)) return O.errors = [{
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
						}], !1;
					} else return O.errors = [{
						instancePath: t + `/requests`,
						schemaPath: `#/$defs/quantity/type`,
						keyword: `type`,
						params: { type: `number` },
						message: `must be number`,
						schema: d.type,
						parentSchema: d,
						data: n
					}], !1;
					var s = !0;
				} else var s = !0;
				if (s) {
					if (e.failures !== void 0) {
						let n = e.failures;
						if (typeof n == `number` && isFinite(n)) {
							if (n < 0 || isNaN(n)) return O.errors = [{
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
							}], !1;
						} else return O.errors = [{
							instancePath: t + `/failures`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: d.type,
							parentSchema: d,
							data: n
						}], !1;
						var s = !0;
					} else var s = !0;
					if (s) {
						if (e.errorRate !== void 0) {
							let n = e.errorRate;
							if (!(typeof n == `number` && isFinite(n))) return O.errors = [{
								instancePath: t + `/errorRate`,
								schemaPath: `#/properties/errorRate/type`,
								keyword: `type`,
								params: { type: `number` },
								message: `must be number`,
								schema: D.properties.errorRate.type,
								parentSchema: D.properties.errorRate,
								data: n
							}], !1;
							var s = !0;
						} else var s = !0;
						if (s) {
							if (e.p50Ms !== void 0) {
								let n = e.p50Ms;
								if (!(typeof n == `number` && isFinite(n))) return O.errors = [{
									instancePath: t + `/p50Ms`,
									schemaPath: `#/properties/p50Ms/type`,
									keyword: `type`,
									params: { type: `number` },
									message: `must be number`,
									schema: D.properties.p50Ms.type,
									parentSchema: D.properties.p50Ms,
									data: n
								}], !1;
								var s = !0;
							} else var s = !0;
							if (s) {
								if (e.p95Ms !== void 0) {
									let n = e.p95Ms;
									if (!(typeof n == `number` && isFinite(n))) return O.errors = [{
										instancePath: t + `/p95Ms`,
										schemaPath: `#/properties/p95Ms/type`,
										keyword: `type`,
										params: { type: `number` },
										message: `must be number`,
										schema: D.properties.p95Ms.type,
										parentSchema: D.properties.p95Ms,
										data: n
									}], !1;
									var s = !0;
								} else var s = !0;
								if (s) {
									if (e.p99Ms !== void 0) {
										let n = e.p99Ms;
										if (!(typeof n == `number` && isFinite(n))) return O.errors = [{
											instancePath: t + `/p99Ms`,
											schemaPath: `#/properties/p99Ms/type`,
											keyword: `type`,
											params: { type: `number` },
											message: `must be number`,
											schema: D.properties.p99Ms.type,
											parentSchema: D.properties.p99Ms,
											data: n
										}], !1;
										var s = !0;
									} else var s = !0;
									if (s) {
										if (e.requestsPerSecond !== void 0) {
											let n = e.requestsPerSecond;
											if (typeof n == `number` && isFinite(n)) {
												if (n < 0 || isNaN(n)) return O.errors = [{
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
												}], !1;
											} else return O.errors = [{
												instancePath: t + `/requestsPerSecond`,
												schemaPath: `#/$defs/quantity/type`,
												keyword: `type`,
												params: { type: `number` },
												message: `must be number`,
												schema: d.type,
												parentSchema: d,
												data: n
											}], !1;
											var s = !0;
										} else var s = !0;
										if (s) {
											if (e.users !== void 0) {
												let n = e.users;
												if (typeof n == `number` && isFinite(n)) {
													if (n < 0 || isNaN(n)) return O.errors = [{
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
													}], !1;
												} else return O.errors = [{
													instancePath: t + `/users`,
													schemaPath: `#/$defs/quantity/type`,
													keyword: `type`,
													params: { type: `number` },
													message: `must be number`,
													schema: d.type,
													parentSchema: d,
													data: n
												}], !1;
												var s = !0;
											} else var s = !0;
										}
									}
								}
							}
						}
					}
				}
			}
		}
	} else return O.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` },
		message: `must be object`,
		schema: D.type,
		parentSchema: D,
		data: e
	}], !1;
	return O.errors = null, !0;
}
O.evaluated = {
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
function ee(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = null, s = 0, c = ee.evaluated;
	if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), s === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let n;
			if (e.latency === void 0 && (n = `latency`) || e.throughput === void 0 && (n = `throughput`) || e.recovery === void 0 && (n = `recovery`) || e.parts === void 0 && (n = `parts`)) return ee.errors = [{
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: n },
				message: `must have required property '` + n + `'`,
				schema: b.required,
				parentSchema: b,
				data: e
			}], !1;
			if (e.latency !== void 0) {
				let n = s;
				S(e.latency, {
					instancePath: t + `/latency`,
					parentData: e,
					parentDataProperty: `latency`,
					rootData: i,
					dynamicAnchors: a
				}) || (o = o === null ? S.errors : o.concat(S.errors), s = o.length);
				var l = n === s;
			} else var l = !0;
			if (l) {
				if (e.throughput !== void 0) {
					let n = s;
					S(e.throughput, {
						instancePath: t + `/throughput`,
						parentData: e,
						parentDataProperty: `throughput`,
						rootData: i,
						dynamicAnchors: a
					}) || (o = o === null ? S.errors : o.concat(S.errors), s = o.length);
					var l = n === s;
				} else var l = !0;
				if (l) {
					if (e.recovery !== void 0) {
						let n = s;
						E(e.recovery, {
							instancePath: t + `/recovery`,
							parentData: e,
							parentDataProperty: `recovery`,
							rootData: i,
							dynamicAnchors: a
						}) || (o = o === null ? E.errors : o.concat(E.errors), s = o.length);
						var l = n === s;
					} else var l = !0;
					if (l) {
						if (e.parts !== void 0) {
							let n = e.parts, r = s;
							if (s === r) {
								if (Array.isArray(n)) {
									let e = n.length;
									for (let r = 0; r < e; r++) {
										let e = s;
										if (O(n[r], {
											instancePath: t + `/parts/` + r,
											parentData: n,
											parentDataProperty: r,
											rootData: i,
											dynamicAnchors: a
										}) || (o = o === null ? O.errors : o.concat(O.errors), s = o.length), e !== s) break;
									}
								} else return ee.errors = [{
									instancePath: t + `/parts`,
									schemaPath: `#/properties/parts/type`,
									keyword: `type`,
									params: { type: `array` },
									message: `must be array`,
									schema: b.properties.parts.type,
									parentSchema: b.properties.parts,
									data: n
								}], !1;
							}
							var l = r === s;
						} else var l = !0;
						if (l) {
							if (e.firstAgainstLast !== void 0) {
								let n = e.firstAgainstLast, r = s;
								if (s === r) {
									if (n && typeof n == `object` && !Array.isArray(n)) {
										let e;
										if (n.firstP50Ms === void 0 && (e = `firstP50Ms`) || n.lastP50Ms === void 0 && (e = `lastP50Ms`) || n.changeShare === void 0 && (e = `changeShare`)) return ee.errors = [{
											instancePath: t + `/firstAgainstLast`,
											schemaPath: `#/properties/firstAgainstLast/required`,
											keyword: `required`,
											params: { missingProperty: e },
											message: `must have required property '` + e + `'`,
											schema: b.properties.firstAgainstLast.required,
											parentSchema: b.properties.firstAgainstLast,
											data: n
										}], !1;
										if (n.firstP50Ms !== void 0) {
											let e = n.firstP50Ms, r = s;
											if (!(typeof e == `number` && isFinite(e))) return ee.errors = [{
												instancePath: t + `/firstAgainstLast/firstP50Ms`,
												schemaPath: `#/properties/firstAgainstLast/properties/firstP50Ms/type`,
												keyword: `type`,
												params: { type: `number` },
												message: `must be number`,
												schema: b.properties.firstAgainstLast.properties.firstP50Ms.type,
												parentSchema: b.properties.firstAgainstLast.properties.firstP50Ms,
												data: e
											}], !1;
											var u = r === s;
										} else var u = !0;
										if (u) {
											if (n.lastP50Ms !== void 0) {
												let e = n.lastP50Ms, r = s;
												if (!(typeof e == `number` && isFinite(e))) return ee.errors = [{
													instancePath: t + `/firstAgainstLast/lastP50Ms`,
													schemaPath: `#/properties/firstAgainstLast/properties/lastP50Ms/type`,
													keyword: `type`,
													params: { type: `number` },
													message: `must be number`,
													schema: b.properties.firstAgainstLast.properties.lastP50Ms.type,
													parentSchema: b.properties.firstAgainstLast.properties.lastP50Ms,
													data: e
												}], !1;
												var u = r === s;
											} else var u = !0;
											if (u) {
												if (n.changeShare !== void 0) {
													let e = n.changeShare, r = s;
													if (!(typeof e == `number` && isFinite(e))) return ee.errors = [{
														instancePath: t + `/firstAgainstLast/changeShare`,
														schemaPath: `#/properties/firstAgainstLast/properties/changeShare/type`,
														keyword: `type`,
														params: { type: `number` },
														message: `must be number`,
														schema: b.properties.firstAgainstLast.properties.changeShare.type,
														parentSchema: b.properties.firstAgainstLast.properties.changeShare,
														data: e
													}], !1;
													var u = r === s;
												} else var u = !0;
											}
										}
									} else return ee.errors = [{
										instancePath: t + `/firstAgainstLast`,
										schemaPath: `#/properties/firstAgainstLast/type`,
										keyword: `type`,
										params: { type: `object` },
										message: `must be object`,
										schema: b.properties.firstAgainstLast.type,
										parentSchema: b.properties.firstAgainstLast,
										data: n
									}], !1;
								}
								var l = r === s;
							} else var l = !0;
							if (l) {
								if (e.spike !== void 0) {
									let n = e.spike, r = s;
									if (s === r) {
										if (n && typeof n == `object` && !Array.isArray(n)) {
											let e;
											if (n.before === void 0 && (e = `before`) || n.during === void 0 && (e = `during`)) return ee.errors = [{
												instancePath: t + `/spike`,
												schemaPath: `#/properties/spike/required`,
												keyword: `required`,
												params: { missingProperty: e },
												message: `must have required property '` + e + `'`,
												schema: b.properties.spike.required,
												parentSchema: b.properties.spike,
												data: n
											}], !1;
											if (n.before !== void 0) {
												let e = s;
												O(n.before, {
													instancePath: t + `/spike/before`,
													parentData: n,
													parentDataProperty: `before`,
													rootData: i,
													dynamicAnchors: a
												}) || (o = o === null ? O.errors : o.concat(O.errors), s = o.length);
												var d = e === s;
											} else var d = !0;
											if (d) {
												if (n.during !== void 0) {
													let e = s;
													O(n.during, {
														instancePath: t + `/spike/during`,
														parentData: n,
														parentDataProperty: `during`,
														rootData: i,
														dynamicAnchors: a
													}) || (o = o === null ? O.errors : o.concat(O.errors), s = o.length);
													var d = e === s;
												} else var d = !0;
												if (d) {
													if (n.after !== void 0) {
														let e = s;
														O(n.after, {
															instancePath: t + `/spike/after`,
															parentData: n,
															parentDataProperty: `after`,
															rootData: i,
															dynamicAnchors: a
														}) || (o = o === null ? O.errors : o.concat(O.errors), s = o.length);
														var d = e === s;
													} else var d = !0;
												}
											}
										} else return ee.errors = [{
											instancePath: t + `/spike`,
											schemaPath: `#/properties/spike/type`,
											keyword: `type`,
											params: { type: `object` },
											message: `must be object`,
											schema: b.properties.spike.type,
											parentSchema: b.properties.spike,
											data: n
										}], !1;
									}
									var l = r === s;
								} else var l = !0;
							}
						}
					}
				}
			}
		} else return ee.errors = [{
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: b.type,
			parentSchema: b,
			data: e
		}], !1;
	}
	return ee.errors = o, s === 0;
}
ee.evaluated = {
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
const te = {
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
	let o = A.evaluated;
	if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.startMs === void 0 && (n = `startMs`) || e.stepMs === void 0 && (n = `stepMs`) || e.users === void 0 && (n = `users`) || e.requestsPerSecond === void 0 && (n = `requestsPerSecond`) || e.errorRate === void 0 && (n = `errorRate`) || e.p50Ms === void 0 && (n = `p50Ms`) || e.p95Ms === void 0 && (n = `p95Ms`) || e.p99Ms === void 0 && (n = `p99Ms`)) return A.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n },
			message: `must have required property '` + n + `'`,
			schema: te.required,
			parentSchema: te,
			data: e
		}], !1;
		if (e.startMs !== void 0) {
			let n = e.startMs;
			if (!(typeof n == `number` && isFinite(n))) return A.errors = [{
				instancePath: t + `/startMs`,
				schemaPath: `#/properties/startMs/type`,
				keyword: `type`,
				params: { type: `number` },
				message: `must be number`,
				schema: te.properties.startMs.type,
				parentSchema: te.properties.startMs,
				data: n
			}], !1;
			var s = !0;
		} else var s = !0;
		if (s) {
			if (e.stepMs !== void 0) {
				let n = e.stepMs;
				if (typeof n == `number` && isFinite(n)) {
					if (n <= 0 || isNaN(n)) return A.errors = [{
						instancePath: t + `/stepMs`,
						schemaPath: `#/properties/stepMs/exclusiveMinimum`,
						keyword: `exclusiveMinimum`,
						params: {
							comparison: `>`,
							limit: 0
						},
						message: `must be > 0`,
						schema: 0,
						parentSchema: te.properties.stepMs,
						data: n
					}], !1;
				} else return A.errors = [{
					instancePath: t + `/stepMs`,
					schemaPath: `#/properties/stepMs/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: te.properties.stepMs.type,
					parentSchema: te.properties.stepMs,
					data: n
				}], !1;
				var s = !0;
			} else var s = !0;
			if (s) {
				if (e.users !== void 0) {
					let n = e.users;
					if (Array.isArray(n)) {
						let e = n.length;
						for (let r = 0; r < e; r++) {
							let e = n[r];
							if (!(typeof e == `number` && isFinite(e)) && e !== null) return A.errors = [{
								instancePath: t + `/users/` + r,
								schemaPath: `#/$defs/curve/items/type`,
								keyword: `type`,
								params: { type: k.items.type },
								message: `must be number,null`,
								schema: k.items.type,
								parentSchema: k.items,
								data: e
							}], !1;
						}
					} else return A.errors = [{
						instancePath: t + `/users`,
						schemaPath: `#/$defs/curve/type`,
						keyword: `type`,
						params: { type: `array` },
						message: `must be array`,
						schema: k.type,
						parentSchema: k,
						data: n
					}], !1;
					var s = !0;
				} else var s = !0;
				if (s) {
					if (e.requestsPerSecond !== void 0) {
						let n = e.requestsPerSecond;
						if (Array.isArray(n)) {
							let e = n.length;
							for (let r = 0; r < e; r++) {
								let e = n[r];
								if (!(typeof e == `number` && isFinite(e)) && e !== null) return A.errors = [{
									instancePath: t + `/requestsPerSecond/` + r,
									schemaPath: `#/$defs/curve/items/type`,
									keyword: `type`,
									params: { type: k.items.type },
									message: `must be number,null`,
									schema: k.items.type,
									parentSchema: k.items,
									data: e
								}], !1;
							}
						} else return A.errors = [{
							instancePath: t + `/requestsPerSecond`,
							schemaPath: `#/$defs/curve/type`,
							keyword: `type`,
							params: { type: `array` },
							message: `must be array`,
							schema: k.type,
							parentSchema: k,
							data: n
						}], !1;
						var s = !0;
					} else var s = !0;
					if (s) {
						if (e.errorRate !== void 0) {
							let n = e.errorRate;
							if (Array.isArray(n)) {
								let e = n.length;
								for (let r = 0; r < e; r++) {
									let e = n[r];
									if (!(typeof e == `number` && isFinite(e)) && e !== null) return A.errors = [{
										instancePath: t + `/errorRate/` + r,
										schemaPath: `#/$defs/curve/items/type`,
										keyword: `type`,
										params: { type: k.items.type },
										message: `must be number,null`,
										schema: k.items.type,
										parentSchema: k.items,
										data: e
									}], !1;
								}
							} else return A.errors = [{
								instancePath: t + `/errorRate`,
								schemaPath: `#/$defs/curve/type`,
								keyword: `type`,
								params: { type: `array` },
								message: `must be array`,
								schema: k.type,
								parentSchema: k,
								data: n
							}], !1;
							var s = !0;
						} else var s = !0;
						if (s) {
							if (e.p50Ms !== void 0) {
								let n = e.p50Ms;
								if (Array.isArray(n)) {
									let e = n.length;
									for (let r = 0; r < e; r++) {
										let e = n[r];
										if (!(typeof e == `number` && isFinite(e)) && e !== null) return A.errors = [{
											instancePath: t + `/p50Ms/` + r,
											schemaPath: `#/$defs/curve/items/type`,
											keyword: `type`,
											params: { type: k.items.type },
											message: `must be number,null`,
											schema: k.items.type,
											parentSchema: k.items,
											data: e
										}], !1;
									}
								} else return A.errors = [{
									instancePath: t + `/p50Ms`,
									schemaPath: `#/$defs/curve/type`,
									keyword: `type`,
									params: { type: `array` },
									message: `must be array`,
									schema: k.type,
									parentSchema: k,
									data: n
								}], !1;
								var s = !0;
							} else var s = !0;
							if (s) {
								if (e.p95Ms !== void 0) {
									let n = e.p95Ms;
									if (Array.isArray(n)) {
										let e = n.length;
										for (let r = 0; r < e; r++) {
											let e = n[r];
											if (!(typeof e == `number` && isFinite(e)) && e !== null) return A.errors = [{
												instancePath: t + `/p95Ms/` + r,
												schemaPath: `#/$defs/curve/items/type`,
												keyword: `type`,
												params: { type: k.items.type },
												message: `must be number,null`,
												schema: k.items.type,
												parentSchema: k.items,
												data: e
											}], !1;
										}
									} else return A.errors = [{
										instancePath: t + `/p95Ms`,
										schemaPath: `#/$defs/curve/type`,
										keyword: `type`,
										params: { type: `array` },
										message: `must be array`,
										schema: k.type,
										parentSchema: k,
										data: n
									}], !1;
									var s = !0;
								} else var s = !0;
								if (s) {
									if (e.p99Ms !== void 0) {
										let n = e.p99Ms;
										if (Array.isArray(n)) {
											let e = n.length;
											for (let r = 0; r < e; r++) {
												let e = n[r];
												if (!(typeof e == `number` && isFinite(e)) && e !== null) return A.errors = [{
													instancePath: t + `/p99Ms/` + r,
													schemaPath: `#/$defs/curve/items/type`,
													keyword: `type`,
													params: { type: k.items.type },
													message: `must be number,null`,
													schema: k.items.type,
													parentSchema: k.items,
													data: e
												}], !1;
											}
										} else return A.errors = [{
											instancePath: t + `/p99Ms`,
											schemaPath: `#/$defs/curve/type`,
											keyword: `type`,
											params: { type: `array` },
											message: `must be array`,
											schema: k.type,
											parentSchema: k,
											data: n
										}], !1;
										var s = !0;
									} else var s = !0;
								}
							}
						}
					}
				}
			}
		}
	} else return A.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` },
		message: `must be object`,
		schema: te.type,
		parentSchema: te,
		data: e
	}], !1;
	return A.errors = null, !0;
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
function re(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = re.evaluated;
	if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), e && typeof e == `object` && !Array.isArray(e)) for (let n in e) {
		let r = e[n];
		if (typeof r == `number` && isFinite(r)) {
			if (r < 0 || isNaN(r)) return re.errors = [{
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
			}], !1;
		} else return re.errors = [{
			instancePath: t + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
			schemaPath: `#/$defs/quantity/type`,
			keyword: `type`,
			params: { type: `number` },
			message: `must be number`,
			schema: d.type,
			parentSchema: d,
			data: r
		}], !1;
	}
	else return re.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` },
		message: `must be object`,
		schema: ne.type,
		parentSchema: ne,
		data: e
	}], !1;
	return re.errors = null, !0;
}
re.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function j(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = null, s = 0, c = j.evaluated;
	if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), s === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let n;
			if (e.measured === void 0 && (n = `measured`) || e.phases === void 0 && (n = `phases`) || e.shapes === void 0 && (n = `shapes`) || e.series === void 0 && (n = `series`) || e.endpoints === void 0 && (n = `endpoints`) || e.statuses === void 0 && (n = `statuses`) || e.errorCodes === void 0 && (n = `errorCodes`) || e.connectionErrors === void 0 && (n = `connectionErrors`) || e.outsideRequests === void 0 && (n = `outsideRequests`) || e.shards === void 0 && (n = `shards`) || e.quantileError === void 0 && (n = `quantileError`) || e.lines === void 0 && (n = `lines`)) return j.errors = [{
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: n },
				message: `must have required property '` + n + `'`,
				schema: g.required,
				parentSchema: g,
				data: e
			}], !1;
			if (e.measured !== void 0) {
				let n = s;
				y(e.measured, {
					instancePath: t + `/measured`,
					parentData: e,
					parentDataProperty: `measured`,
					rootData: i,
					dynamicAnchors: a
				}) || (o = o === null ? y.errors : o.concat(y.errors), s = o.length);
				var l = n === s;
			} else var l = !0;
			if (l) {
				if (e.phases !== void 0) {
					let n = e.phases, r = s;
					if (s === r) {
						if (Array.isArray(n)) {
							let e = n.length;
							for (let r = 0; r < e; r++) {
								let e = s;
								if (y(n[r], {
									instancePath: t + `/phases/` + r,
									parentData: n,
									parentDataProperty: r,
									rootData: i,
									dynamicAnchors: a
								}) || (o = o === null ? y.errors : o.concat(y.errors), s = o.length), e !== s) break;
							}
						} else return j.errors = [{
							instancePath: t + `/phases`,
							schemaPath: `#/properties/phases/type`,
							keyword: `type`,
							params: { type: `array` },
							message: `must be array`,
							schema: g.properties.phases.type,
							parentSchema: g.properties.phases,
							data: n
						}], !1;
					}
					var l = r === s;
				} else var l = !0;
				if (l) {
					if (e.shapes !== void 0) {
						let n = s;
						ee(e.shapes, {
							instancePath: t + `/shapes`,
							parentData: e,
							parentDataProperty: `shapes`,
							rootData: i,
							dynamicAnchors: a
						}) || (o = o === null ? ee.errors : o.concat(ee.errors), s = o.length);
						var l = n === s;
					} else var l = !0;
					if (l) {
						if (e.series !== void 0) {
							let n = s;
							A(e.series, {
								instancePath: t + `/series`,
								parentData: e,
								parentDataProperty: `series`,
								rootData: i,
								dynamicAnchors: a
							}) || (o = o === null ? A.errors : o.concat(A.errors), s = o.length);
							var l = n === s;
						} else var l = !0;
						if (l) {
							if (e.endpoints !== void 0) {
								let n = e.endpoints, r = s;
								if (s === r) {
									if (Array.isArray(n)) {
										let e = n.length;
										for (let r = 0; r < e; r++) {
											let e = n[r], i = s;
											if (s === i) {
												if (e && typeof e == `object` && !Array.isArray(e)) {
													let n;
													if (e.name === void 0 && (n = `name`) || e.method === void 0 && (n = `method`) || e.requests === void 0 && (n = `requests`) || e.failures === void 0 && (n = `failures`)) return j.errors = [{
														instancePath: t + `/endpoints/` + r,
														schemaPath: `#/properties/endpoints/items/required`,
														keyword: `required`,
														params: { missingProperty: n },
														message: `must have required property '` + n + `'`,
														schema: g.properties.endpoints.items.required,
														parentSchema: g.properties.endpoints.items,
														data: e
													}], !1;
													if (e.name !== void 0) {
														let n = e.name, i = s;
														if (typeof n != `string`) return j.errors = [{
															instancePath: t + `/endpoints/` + r + `/name`,
															schemaPath: `#/properties/endpoints/items/properties/name/type`,
															keyword: `type`,
															params: { type: `string` },
															message: `must be string`,
															schema: g.properties.endpoints.items.properties.name.type,
															parentSchema: g.properties.endpoints.items.properties.name,
															data: n
														}], !1;
														var u = i === s;
													} else var u = !0;
													if (u) {
														if (e.method !== void 0) {
															let n = e.method, i = s;
															if (typeof n != `string`) return j.errors = [{
																instancePath: t + `/endpoints/` + r + `/method`,
																schemaPath: `#/properties/endpoints/items/properties/method/type`,
																keyword: `type`,
																params: { type: `string` },
																message: `must be string`,
																schema: g.properties.endpoints.items.properties.method.type,
																parentSchema: g.properties.endpoints.items.properties.method,
																data: n
															}], !1;
															var u = i === s;
														} else var u = !0;
														if (u) {
															if (e.requests !== void 0) {
																let n = e.requests, i = s;
																if (s === s) {
																	if (typeof n == `number` && isFinite(n)) {
																		if (n < 0 || isNaN(n)) return j.errors = [{
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
																		}], !1;
																	} else return j.errors = [{
																		instancePath: t + `/endpoints/` + r + `/requests`,
																		schemaPath: `#/$defs/quantity/type`,
																		keyword: `type`,
																		params: { type: `number` },
																		message: `must be number`,
																		schema: d.type,
																		parentSchema: d,
																		data: n
																	}], !1;
																}
																var u = i === s;
															} else var u = !0;
															if (u) {
																if (e.failures !== void 0) {
																	let n = e.failures, i = s;
																	if (s === s) {
																		if (typeof n == `number` && isFinite(n)) {
																			if (n < 0 || isNaN(n)) return j.errors = [{
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
																			}], !1;
																		} else return j.errors = [{
																			instancePath: t + `/endpoints/` + r + `/failures`,
																			schemaPath: `#/$defs/quantity/type`,
																			keyword: `type`,
																			params: { type: `number` },
																			message: `must be number`,
																			schema: d.type,
																			parentSchema: d,
																			data: n
																		}], !1;
																	}
																	var u = i === s;
																} else var u = !0;
																if (u) {
																	if (e.p50Ms !== void 0) {
																		let n = e.p50Ms, i = s;
																		if (!(typeof n == `number` && isFinite(n))) return j.errors = [{
																			instancePath: t + `/endpoints/` + r + `/p50Ms`,
																			schemaPath: `#/properties/endpoints/items/properties/p50Ms/type`,
																			keyword: `type`,
																			params: { type: `number` },
																			message: `must be number`,
																			schema: g.properties.endpoints.items.properties.p50Ms.type,
																			parentSchema: g.properties.endpoints.items.properties.p50Ms,
																			data: n
																		}], !1;
																		var u = i === s;
																	} else var u = !0;
																	if (u) {
																		if (e.p95Ms !== void 0) {
																			let n = e.p95Ms, i = s;
																			if (!(typeof n == `number` && isFinite(n))) return j.errors = [{
																				instancePath: t + `/endpoints/` + r + `/p95Ms`,
																				schemaPath: `#/properties/endpoints/items/properties/p95Ms/type`,
																				keyword: `type`,
																				params: { type: `number` },
																				message: `must be number`,
																				schema: g.properties.endpoints.items.properties.p95Ms.type,
																				parentSchema: g.properties.endpoints.items.properties.p95Ms,
																				data: n
																			}], !1;
																			var u = i === s;
																		} else var u = !0;
																		if (u) {
																			if (e.p99Ms !== void 0) {
																				let n = e.p99Ms, i = s;
																				if (!(typeof n == `number` && isFinite(n))) return j.errors = [{
																					instancePath: t + `/endpoints/` + r + `/p99Ms`,
																					schemaPath: `#/properties/endpoints/items/properties/p99Ms/type`,
																					keyword: `type`,
																					params: { type: `number` },
																					message: `must be number`,
																					schema: g.properties.endpoints.items.properties.p99Ms.type,
																					parentSchema: g.properties.endpoints.items.properties.p99Ms,
																					data: n
																				}], !1;
																				var u = i === s;
																			} else var u = !0;
																		}
																	}
																}
															}
														}
													}
												} else return j.errors = [{
													instancePath: t + `/endpoints/` + r,
													schemaPath: `#/properties/endpoints/items/type`,
													keyword: `type`,
													params: { type: `object` },
													message: `must be object`,
													schema: g.properties.endpoints.items.type,
													parentSchema: g.properties.endpoints.items,
													data: e
												}], !1;
											}
											if (i !== s) break;
										}
									} else return j.errors = [{
										instancePath: t + `/endpoints`,
										schemaPath: `#/properties/endpoints/type`,
										keyword: `type`,
										params: { type: `array` },
										message: `must be array`,
										schema: g.properties.endpoints.type,
										parentSchema: g.properties.endpoints,
										data: n
									}], !1;
								}
								var l = r === s;
							} else var l = !0;
							if (l) {
								if (e.statuses !== void 0) {
									let n = s;
									re(e.statuses, {
										instancePath: t + `/statuses`,
										parentData: e,
										parentDataProperty: `statuses`,
										rootData: i,
										dynamicAnchors: a
									}) || (o = o === null ? re.errors : o.concat(re.errors), s = o.length);
									var l = n === s;
								} else var l = !0;
								if (l) {
									if (e.errorCodes !== void 0) {
										let n = s;
										re(e.errorCodes, {
											instancePath: t + `/errorCodes`,
											parentData: e,
											parentDataProperty: `errorCodes`,
											rootData: i,
											dynamicAnchors: a
										}) || (o = o === null ? re.errors : o.concat(re.errors), s = o.length);
										var l = n === s;
									} else var l = !0;
									if (l) {
										if (e.connectionErrors !== void 0) {
											let n = e.connectionErrors, r = s;
											if (s === s) {
												if (typeof n == `number` && isFinite(n)) {
													if (n < 0 || isNaN(n)) return j.errors = [{
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
													}], !1;
												} else return j.errors = [{
													instancePath: t + `/connectionErrors`,
													schemaPath: `#/$defs/quantity/type`,
													keyword: `type`,
													params: { type: `number` },
													message: `must be number`,
													schema: d.type,
													parentSchema: d,
													data: n
												}], !1;
											}
											var l = r === s;
										} else var l = !0;
										if (l) {
											if (e.users !== void 0) {
												let n = e.users, r = s;
												if (s === r) {
													if (n && typeof n == `object` && !Array.isArray(n)) {
														let e;
														if (n.avg === void 0 && (e = `avg`) || n.max === void 0 && (e = `max`)) return j.errors = [{
															instancePath: t + `/users`,
															schemaPath: `#/properties/users/required`,
															keyword: `required`,
															params: { missingProperty: e },
															message: `must have required property '` + e + `'`,
															schema: g.properties.users.required,
															parentSchema: g.properties.users,
															data: n
														}], !1;
														if (n.avg !== void 0) {
															let e = n.avg, r = s;
															if (!(typeof e == `number` && isFinite(e))) return j.errors = [{
																instancePath: t + `/users/avg`,
																schemaPath: `#/properties/users/properties/avg/type`,
																keyword: `type`,
																params: { type: `number` },
																message: `must be number`,
																schema: g.properties.users.properties.avg.type,
																parentSchema: g.properties.users.properties.avg,
																data: e
															}], !1;
															var f = r === s;
														} else var f = !0;
														if (f) {
															if (n.max !== void 0) {
																let e = n.max, r = s;
																if (!(typeof e == `number` && isFinite(e))) return j.errors = [{
																	instancePath: t + `/users/max`,
																	schemaPath: `#/properties/users/properties/max/type`,
																	keyword: `type`,
																	params: { type: `number` },
																	message: `must be number`,
																	schema: g.properties.users.properties.max.type,
																	parentSchema: g.properties.users.properties.max,
																	data: e
																}], !1;
																var f = r === s;
															} else var f = !0;
														}
													} else return j.errors = [{
														instancePath: t + `/users`,
														schemaPath: `#/properties/users/type`,
														keyword: `type`,
														params: { type: `object` },
														message: `must be object`,
														schema: g.properties.users.type,
														parentSchema: g.properties.users,
														data: n
													}], !1;
												}
												var l = r === s;
											} else var l = !0;
											if (l) {
												if (e.outsideRequests !== void 0) {
													let n = e.outsideRequests, r = s;
													if (s === s) {
														if (typeof n == `number` && isFinite(n)) {
															if (n < 0 || isNaN(n)) return j.errors = [{
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
															}], !1;
														} else return j.errors = [{
															instancePath: t + `/outsideRequests`,
															schemaPath: `#/$defs/quantity/type`,
															keyword: `type`,
															params: { type: `number` },
															message: `must be number`,
															schema: d.type,
															parentSchema: d,
															data: n
														}], !1;
													}
													var l = r === s;
												} else var l = !0;
												if (l) {
													if (e.shards !== void 0) {
														let n = e.shards, r = s;
														if (s === s) {
															if (typeof n == `number` && isFinite(n)) {
																if (n < 0 || isNaN(n)) return j.errors = [{
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
																}], !1;
															} else return j.errors = [{
																instancePath: t + `/shards`,
																schemaPath: `#/$defs/quantity/type`,
																keyword: `type`,
																params: { type: `number` },
																message: `must be number`,
																schema: d.type,
																parentSchema: d,
																data: n
															}], !1;
														}
														var l = r === s;
													} else var l = !0;
													if (l) {
														if (e.quantileError !== void 0) {
															let n = e.quantileError, r = s;
															if (s === r) {
																if (typeof n == `number` && isFinite(n)) {
																	if (n < 0 || isNaN(n)) return j.errors = [{
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
																	}], !1;
																} else return j.errors = [{
																	instancePath: t + `/quantileError`,
																	schemaPath: `#/properties/quantileError/type`,
																	keyword: `type`,
																	params: { type: `number` },
																	message: `must be number`,
																	schema: g.properties.quantileError.type,
																	parentSchema: g.properties.quantileError,
																	data: n
																}], !1;
															}
															var l = r === s;
														} else var l = !0;
														if (l) {
															if (e.lines !== void 0) {
																let n = e.lines, r = s;
																if (s === r) {
																	if (n && typeof n == `object` && !Array.isArray(n)) {
																		let e;
																		if (n.read === void 0 && (e = `read`) || n.refused === void 0 && (e = `refused`) || n.console === void 0 && (e = `console`) || n.cut === void 0 && (e = `cut`)) return j.errors = [{
																			instancePath: t + `/lines`,
																			schemaPath: `#/properties/lines/required`,
																			keyword: `required`,
																			params: { missingProperty: e },
																			message: `must have required property '` + e + `'`,
																			schema: g.properties.lines.required,
																			parentSchema: g.properties.lines,
																			data: n
																		}], !1;
																		if (n.read !== void 0) {
																			let e = n.read, r = s;
																			if (s === s) {
																				if (typeof e == `number` && isFinite(e)) {
																					if (e < 0 || isNaN(e)) return j.errors = [{
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
																					}], !1;
																				} else return j.errors = [{
																					instancePath: t + `/lines/read`,
																					schemaPath: `#/$defs/quantity/type`,
																					keyword: `type`,
																					params: { type: `number` },
																					message: `must be number`,
																					schema: d.type,
																					parentSchema: d,
																					data: e
																				}], !1;
																			}
																			var p = r === s;
																		} else var p = !0;
																		if (p) {
																			if (n.refused !== void 0) {
																				let e = n.refused, r = s;
																				if (s === s) {
																					if (typeof e == `number` && isFinite(e)) {
																						if (e < 0 || isNaN(e)) return j.errors = [{
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
																						}], !1;
																					} else return j.errors = [{
																						instancePath: t + `/lines/refused`,
																						schemaPath: `#/$defs/quantity/type`,
																						keyword: `type`,
																						params: { type: `number` },
																						message: `must be number`,
																						schema: d.type,
																						parentSchema: d,
																						data: e
																					}], !1;
																				}
																				var p = r === s;
																			} else var p = !0;
																			if (p) {
																				if (n.console !== void 0) {
																					let e = n.console, r = s;
																					if (s === s) {
																						if (typeof e == `number` && isFinite(e)) {
																							if (e < 0 || isNaN(e)) return j.errors = [{
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
																							}], !1;
																						} else return j.errors = [{
																							instancePath: t + `/lines/console`,
																							schemaPath: `#/$defs/quantity/type`,
																							keyword: `type`,
																							params: { type: `number` },
																							message: `must be number`,
																							schema: d.type,
																							parentSchema: d,
																							data: e
																						}], !1;
																					}
																					var p = r === s;
																				} else var p = !0;
																				if (p) {
																					if (n.cut !== void 0) {
																						let e = n.cut, r = s;
																						if (s === s) {
																							if (typeof e == `number` && isFinite(e)) {
																								if (e < 0 || isNaN(e)) return j.errors = [{
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
																								}], !1;
																							} else return j.errors = [{
																								instancePath: t + `/lines/cut`,
																								schemaPath: `#/$defs/quantity/type`,
																								keyword: `type`,
																								params: { type: `number` },
																								message: `must be number`,
																								schema: d.type,
																								parentSchema: d,
																								data: e
																							}], !1;
																						}
																						var p = r === s;
																					} else var p = !0;
																				}
																			}
																		}
																	} else return j.errors = [{
																		instancePath: t + `/lines`,
																		schemaPath: `#/properties/lines/type`,
																		keyword: `type`,
																		params: { type: `object` },
																		message: `must be object`,
																		schema: g.properties.lines.type,
																		parentSchema: g.properties.lines,
																		data: n
																	}], !1;
																}
																var l = r === s;
															} else var l = !0;
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else return j.errors = [{
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: g.type,
			parentSchema: g,
			data: e
		}], !1;
	}
	return j.errors = o, s === 0;
}
j.evaluated = {
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
		server: {
			description: "What answered, with its version: `Prometheus 2.42.0`.",
			type: `string`
		},
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
const ie = {
	type: `object`,
	additionalProperties: { type: `string` }
};
const ae = {
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
const P = {
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
const F = {
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
const I = {
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
function oe(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = null, s = 0, c = oe.evaluated;
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
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let n;
			if (e.why === void 0 && (n = `why`)) return oe.errors = [{
				instancePath: t,
				schemaPath: `#/then/required`,
				keyword: `required`,
				params: { missingProperty: n },
				message: `must have required property '` + n + `'`,
				schema: I.then.required,
				parentSchema: I.then,
				data: e
			}], !1;
		}
		var p = n === s;
		u = p, m = `then`;
	} else {
		let n = s;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let n;
			if (e.median === void 0 && (n = `median`) || e.p99 === void 0 && (n = `p99`) || e.changeShare === void 0 && (n = `changeShare`)) return oe.errors = [{
				instancePath: t,
				schemaPath: `#/else/required`,
				keyword: `required`,
				params: { missingProperty: n },
				message: `must have required property '` + n + `'`,
				schema: I.else.required,
				parentSchema: I.else,
				data: e
			}], !1;
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
			schema: I.if,
			parentSchema: I,
			data: e
		};
		return o === null ? o = [n] : o.push(n), s++, oe.errors = o, !1;
	}
	if (s === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let n;
			if (e.kind === void 0 && (n = `kind`) || e.buckets === void 0 && (n = `buckets`)) return oe.errors = [{
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: n },
				message: `must have required property '` + n + `'`,
				schema: I.required,
				parentSchema: I,
				data: e
			}], !1;
			if (e.kind !== void 0) {
				let n = e.kind, r = s;
				if (n !== `stable` && n !== `increasing` && n !== `spiking` && n !== `not assessed`) return oe.errors = [{
					instancePath: t + `/kind`,
					schemaPath: `#/properties/kind/enum`,
					keyword: `enum`,
					params: { allowedValues: I.properties.kind.enum },
					message: `must be equal to one of the allowed values`,
					schema: I.properties.kind.enum,
					parentSchema: I.properties.kind,
					data: n
				}], !1;
				var h = r === s;
			} else var h = !0;
			if (h) {
				if (e.buckets !== void 0) {
					let n = e.buckets, r = s;
					if (s === s) {
						if (typeof n == `number` && isFinite(n)) {
							if (n < 0 || isNaN(n)) return oe.errors = [{
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
							}], !1;
						} else return oe.errors = [{
							instancePath: t + `/buckets`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: d.type,
							parentSchema: d,
							data: n
						}], !1;
					}
					var h = r === s;
				} else var h = !0;
				if (h) {
					if (e.why !== void 0) {
						let n = e.why, r = s;
						if (n !== `too few buckets` && n !== `no data` && n !== `zero level` && n !== `the load moved`) return oe.errors = [{
							instancePath: t + `/why`,
							schemaPath: `#/properties/why/enum`,
							keyword: `enum`,
							params: { allowedValues: I.properties.why.enum },
							message: `must be equal to one of the allowed values`,
							schema: I.properties.why.enum,
							parentSchema: I.properties.why,
							data: n
						}], !1;
						var h = r === s;
					} else var h = !0;
					if (h) {
						if (e.median !== void 0) {
							let n = e.median, r = s;
							if (!(typeof n == `number` && isFinite(n))) return oe.errors = [{
								instancePath: t + `/median`,
								schemaPath: `#/properties/median/type`,
								keyword: `type`,
								params: { type: `number` },
								message: `must be number`,
								schema: I.properties.median.type,
								parentSchema: I.properties.median,
								data: n
							}], !1;
							var h = r === s;
						} else var h = !0;
						if (h) {
							if (e.p99 !== void 0) {
								let n = e.p99, r = s;
								if (!(typeof n == `number` && isFinite(n))) return oe.errors = [{
									instancePath: t + `/p99`,
									schemaPath: `#/properties/p99/type`,
									keyword: `type`,
									params: { type: `number` },
									message: `must be number`,
									schema: I.properties.p99.type,
									parentSchema: I.properties.p99,
									data: n
								}], !1;
								var h = r === s;
							} else var h = !0;
							if (h) {
								if (e.changeShare !== void 0) {
									let n = e.changeShare, r = s;
									if (!(typeof n == `number` && isFinite(n))) return oe.errors = [{
										instancePath: t + `/changeShare`,
										schemaPath: `#/properties/changeShare/type`,
										keyword: `type`,
										params: { type: `number` },
										message: `must be number`,
										schema: I.properties.changeShare.type,
										parentSchema: I.properties.changeShare,
										data: n
									}], !1;
									var h = r === s;
								} else var h = !0;
							}
						}
					}
				}
			}
		} else return oe.errors = [{
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: I.type,
			parentSchema: I,
			data: e
		}], !1;
	}
	return oe.errors = o, s === 0;
}
oe.evaluated = {
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
const L = {
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
function R(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = null, s = 0, c = R.evaluated;
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
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let n;
			if (e.why === void 0 && (n = `why`)) return R.errors = [{
				instancePath: t,
				schemaPath: `#/then/required`,
				keyword: `required`,
				params: { missingProperty: n },
				message: `must have required property '` + n + `'`,
				schema: L.then.required,
				parentSchema: L.then,
				data: e
			}], !1;
		}
		var p = n === s;
		u = p, m = `then`;
	} else {
		let n = s;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let n;
			if (e.bytesPerHour === void 0 && (n = `bytesPerHour`) || e.interval === void 0 && (n = `interval`) || e.growthShare === void 0 && (n = `growthShare`) || e.startBytes === void 0 && (n = `startBytes`) || e.endBytes === void 0 && (n = `endBytes`)) return R.errors = [{
				instancePath: t,
				schemaPath: `#/else/required`,
				keyword: `required`,
				params: { missingProperty: n },
				message: `must have required property '` + n + `'`,
				schema: L.else.required,
				parentSchema: L.else,
				data: e
			}], !1;
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
			schema: L.if,
			parentSchema: L,
			data: e
		};
		return o === null ? o = [n] : o.push(n), s++, R.errors = o, !1;
	}
	if (s === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let n;
			if (e.kind === void 0 && (n = `kind`) || e.buckets === void 0 && (n = `buckets`)) return R.errors = [{
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: n },
				message: `must have required property '` + n + `'`,
				schema: L.required,
				parentSchema: L,
				data: e
			}], !1;
			if (e.kind !== void 0) {
				let n = e.kind, r = s;
				if (n !== `none` && n !== `suspected` && n !== `confirmed` && n !== `not assessed`) return R.errors = [{
					instancePath: t + `/kind`,
					schemaPath: `#/properties/kind/enum`,
					keyword: `enum`,
					params: { allowedValues: L.properties.kind.enum },
					message: `must be equal to one of the allowed values`,
					schema: L.properties.kind.enum,
					parentSchema: L.properties.kind,
					data: n
				}], !1;
				var h = r === s;
			} else var h = !0;
			if (h) {
				if (e.buckets !== void 0) {
					let n = e.buckets, r = s;
					if (s === s) {
						if (typeof n == `number` && isFinite(n)) {
							if (n < 0 || isNaN(n)) return R.errors = [{
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
							}], !1;
						} else return R.errors = [{
							instancePath: t + `/buckets`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: d.type,
							parentSchema: d,
							data: n
						}], !1;
					}
					var h = r === s;
				} else var h = !0;
				if (h) {
					if (e.why !== void 0) {
						let n = e.why, r = s;
						if (n !== `too few buckets` && n !== `no data`) return R.errors = [{
							instancePath: t + `/why`,
							schemaPath: `#/properties/why/enum`,
							keyword: `enum`,
							params: { allowedValues: L.properties.why.enum },
							message: `must be equal to one of the allowed values`,
							schema: L.properties.why.enum,
							parentSchema: L.properties.why,
							data: n
						}], !1;
						var h = r === s;
					} else var h = !0;
					if (h) {
						if (e.bytesPerHour !== void 0) {
							let n = e.bytesPerHour, r = s;
							if (!(typeof n == `number` && isFinite(n))) return R.errors = [{
								instancePath: t + `/bytesPerHour`,
								schemaPath: `#/properties/bytesPerHour/type`,
								keyword: `type`,
								params: { type: `number` },
								message: `must be number`,
								schema: L.properties.bytesPerHour.type,
								parentSchema: L.properties.bytesPerHour,
								data: n
							}], !1;
							var h = r === s;
						} else var h = !0;
						if (h) {
							if (e.interval !== void 0) {
								let n = e.interval, r = s;
								if (s === r) {
									if (Array.isArray(n)) {
										if (n.length > 2) return R.errors = [{
											instancePath: t + `/interval`,
											schemaPath: `#/properties/interval/maxItems`,
											keyword: `maxItems`,
											params: { limit: 2 },
											message: `must NOT have more than 2 items`,
											schema: 2,
											parentSchema: L.properties.interval,
											data: n
										}], !1;
										if (n.length < 2) return R.errors = [{
											instancePath: t + `/interval`,
											schemaPath: `#/properties/interval/minItems`,
											keyword: `minItems`,
											params: { limit: 2 },
											message: `must NOT have fewer than 2 items`,
											schema: 2,
											parentSchema: L.properties.interval,
											data: n
										}], !1;
										{
											let e = n.length;
											for (let r = 0; r < e; r++) {
												let e = n[r], i = s;
												if (!(typeof e == `number` && isFinite(e))) return R.errors = [{
													instancePath: t + `/interval/` + r,
													schemaPath: `#/properties/interval/items/type`,
													keyword: `type`,
													params: { type: `number` },
													message: `must be number`,
													schema: L.properties.interval.items.type,
													parentSchema: L.properties.interval.items,
													data: e
												}], !1;
												if (i !== s) break;
											}
										}
									} else return R.errors = [{
										instancePath: t + `/interval`,
										schemaPath: `#/properties/interval/type`,
										keyword: `type`,
										params: { type: `array` },
										message: `must be array`,
										schema: L.properties.interval.type,
										parentSchema: L.properties.interval,
										data: n
									}], !1;
								}
								var h = r === s;
							} else var h = !0;
							if (h) {
								if (e.growthShare !== void 0) {
									let n = e.growthShare, r = s;
									if (!(typeof n == `number` && isFinite(n))) return R.errors = [{
										instancePath: t + `/growthShare`,
										schemaPath: `#/properties/growthShare/type`,
										keyword: `type`,
										params: { type: `number` },
										message: `must be number`,
										schema: L.properties.growthShare.type,
										parentSchema: L.properties.growthShare,
										data: n
									}], !1;
									var h = r === s;
								} else var h = !0;
								if (h) {
									if (e.startBytes !== void 0) {
										let n = e.startBytes, r = s;
										if (!(typeof n == `number` && isFinite(n))) return R.errors = [{
											instancePath: t + `/startBytes`,
											schemaPath: `#/properties/startBytes/type`,
											keyword: `type`,
											params: { type: `number` },
											message: `must be number`,
											schema: L.properties.startBytes.type,
											parentSchema: L.properties.startBytes,
											data: n
										}], !1;
										var h = r === s;
									} else var h = !0;
									if (h) {
										if (e.endBytes !== void 0) {
											let n = e.endBytes, r = s;
											if (!(typeof n == `number` && isFinite(n))) return R.errors = [{
												instancePath: t + `/endBytes`,
												schemaPath: `#/properties/endBytes/type`,
												keyword: `type`,
												params: { type: `number` },
												message: `must be number`,
												schema: L.properties.endBytes.type,
												parentSchema: L.properties.endBytes,
												data: n
											}], !1;
											var h = r === s;
										} else var h = !0;
										if (h) {
											if (e.extrapolatedFromMs !== void 0) {
												let n = e.extrapolatedFromMs, r = s;
												if (s === s) {
													if (typeof n == `number` && isFinite(n)) {
														if (n < 0 || isNaN(n)) return R.errors = [{
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
														}], !1;
													} else return R.errors = [{
														instancePath: t + `/extrapolatedFromMs`,
														schemaPath: `#/$defs/quantity/type`,
														keyword: `type`,
														params: { type: `number` },
														message: `must be number`,
														schema: d.type,
														parentSchema: d,
														data: n
													}], !1;
												}
												var h = r === s;
											} else var h = !0;
										}
									}
								}
							}
						}
					}
				}
			}
		} else return R.errors = [{
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: L.type,
			parentSchema: L,
			data: e
		}], !1;
	}
	return R.errors = o, s === 0;
}
R.evaluated = {
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
function z(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = null, s = 0, c = z.evaluated;
	if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), s === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let n;
			if (e.name === void 0 && (n = `name`) || e.unit === void 0 && (n = `unit`) || e.source === void 0 && (n = `source`) || e.phases === void 0 && (n = `phases`) || e.parts === void 0 && (n = `parts`)) return z.errors = [{
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: n },
				message: `must have required property '` + n + `'`,
				schema: N.required,
				parentSchema: N,
				data: e
			}], !1;
			if (e.name !== void 0) {
				let n = e.name, r = s;
				if (typeof n != `string`) return z.errors = [{
					instancePath: t + `/name`,
					schemaPath: `#/properties/name/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: N.properties.name.type,
					parentSchema: N.properties.name,
					data: n
				}], !1;
				var l = r === s;
			} else var l = !0;
			if (l) {
				if (e.label !== void 0) {
					let n = e.label, r = s;
					if (s === s) {
						if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) {
							let r = n[e], i = s;
							if (typeof r != `string`) return z.errors = [{
								instancePath: t + `/label/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/$defs/texts/additionalProperties/type`,
								keyword: `type`,
								params: { type: `string` },
								message: `must be string`,
								schema: ie.additionalProperties.type,
								parentSchema: ie.additionalProperties,
								data: r
							}], !1;
							if (i !== s) break;
						}
						else return z.errors = [{
							instancePath: t + `/label`,
							schemaPath: `#/$defs/texts/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`,
							schema: ie.type,
							parentSchema: ie,
							data: n
						}], !1;
					}
					var l = r === s;
				} else var l = !0;
				if (l) {
					if (e.role !== void 0) {
						let n = e.role, r = s;
						if (typeof n != `string`) return z.errors = [{
							instancePath: t + `/role`,
							schemaPath: `#/properties/role/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`,
							schema: N.properties.role.type,
							parentSchema: N.properties.role,
							data: n
						}], !1;
						var l = r === s;
					} else var l = !0;
					if (l) {
						if (e.unit !== void 0) {
							let n = e.unit, r = s;
							if (n !== `ms` && n !== `bytes` && n !== `ratio` && n !== `count` && n !== `1/s` && n !== `bytes/s` && n !== `1/h` && n !== `bytes/h` && n !== `users` && n !== `number`) return z.errors = [{
								instancePath: t + `/unit`,
								schemaPath: `#/$defs/unit/enum`,
								keyword: `enum`,
								params: { allowedValues: ae.enum },
								message: `must be equal to one of the allowed values`,
								schema: ae.enum,
								parentSchema: ae,
								data: n
							}], !1;
							var l = r === s;
						} else var l = !0;
						if (l) {
							if (e.unitText !== void 0) {
								let n = e.unitText, r = s;
								if (typeof n != `string`) return z.errors = [{
									instancePath: t + `/unitText`,
									schemaPath: `#/properties/unitText/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: N.properties.unitText.type,
									parentSchema: N.properties.unitText,
									data: n
								}], !1;
								var l = r === s;
							} else var l = !0;
							if (l) {
								if (e.source !== void 0) {
									let n = e.source, r = s;
									if (s === s) {
										if (n && typeof n == `object` && !Array.isArray(n)) {
											let e;
											if (n.file === void 0 && (e = `file`) || n.at === void 0 && (e = `at`)) return z.errors = [{
												instancePath: t + `/source`,
												schemaPath: `#/$defs/source/required`,
												keyword: `required`,
												params: { missingProperty: e },
												message: `must have required property '` + e + `'`,
												schema: P.required,
												parentSchema: P,
												data: n
											}], !1;
											if (n.file !== void 0) {
												let e = n.file, r = s;
												if (typeof e != `string`) return z.errors = [{
													instancePath: t + `/source/file`,
													schemaPath: `#/$defs/source/properties/file/type`,
													keyword: `type`,
													params: { type: `string` },
													message: `must be string`,
													schema: P.properties.file.type,
													parentSchema: P.properties.file,
													data: e
												}], !1;
												var u = r === s;
											} else var u = !0;
											if (u) {
												if (n.at !== void 0) {
													let e = n.at, r = s;
													if (typeof e != `string`) return z.errors = [{
														instancePath: t + `/source/at`,
														schemaPath: `#/$defs/source/properties/at/type`,
														keyword: `type`,
														params: { type: `string` },
														message: `must be string`,
														schema: P.properties.at.type,
														parentSchema: P.properties.at,
														data: e
													}], !1;
													var u = r === s;
												} else var u = !0;
											}
										} else return z.errors = [{
											instancePath: t + `/source`,
											schemaPath: `#/$defs/source/type`,
											keyword: `type`,
											params: { type: `object` },
											message: `must be object`,
											schema: P.type,
											parentSchema: P,
											data: n
										}], !1;
									}
									var l = r === s;
								} else var l = !0;
								if (l) {
									if (e.server !== void 0) {
										let n = e.server, r = s;
										if (typeof n != `string`) return z.errors = [{
											instancePath: t + `/server`,
											schemaPath: `#/properties/server/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`,
											schema: N.properties.server.type,
											parentSchema: N.properties.server,
											data: n
										}], !1;
										var l = r === s;
									} else var l = !0;
									if (l) {
										if (e.why !== void 0) {
											let n = e.why, r = s;
											if (n !== `needs-prometheus` && n !== `query-failed` && n !== `partial-answer` && n !== `no-series` && n !== `several-series` && n !== `native-histogram` && n !== `scrape-gaps` && n !== `no-finite-value` && n !== `too-few-scrapes`) return z.errors = [{
												instancePath: t + `/why`,
												schemaPath: `#/properties/why/enum`,
												keyword: `enum`,
												params: { allowedValues: N.properties.why.enum },
												message: `must be equal to one of the allowed values`,
												schema: N.properties.why.enum,
												parentSchema: N.properties.why,
												data: n
											}], !1;
											var l = r === s;
										} else var l = !0;
										if (l) {
											if (e.avg !== void 0) {
												let n = e.avg, r = s;
												if (!(typeof n == `number` && isFinite(n))) return z.errors = [{
													instancePath: t + `/avg`,
													schemaPath: `#/properties/avg/type`,
													keyword: `type`,
													params: { type: `number` },
													message: `must be number`,
													schema: N.properties.avg.type,
													parentSchema: N.properties.avg,
													data: n
												}], !1;
												var l = r === s;
											} else var l = !0;
											if (l) {
												if (e.peak !== void 0) {
													let n = e.peak, r = s;
													if (!(typeof n == `number` && isFinite(n))) return z.errors = [{
														instancePath: t + `/peak`,
														schemaPath: `#/properties/peak/type`,
														keyword: `type`,
														params: { type: `number` },
														message: `must be number`,
														schema: N.properties.peak.type,
														parentSchema: N.properties.peak,
														data: n
													}], !1;
													var l = r === s;
												} else var l = !0;
												if (l) {
													if (e.start !== void 0) {
														let n = e.start, r = s;
														if (!(typeof n == `number` && isFinite(n))) return z.errors = [{
															instancePath: t + `/start`,
															schemaPath: `#/properties/start/type`,
															keyword: `type`,
															params: { type: `number` },
															message: `must be number`,
															schema: N.properties.start.type,
															parentSchema: N.properties.start,
															data: n
														}], !1;
														var l = r === s;
													} else var l = !0;
													if (l) {
														if (e.end !== void 0) {
															let n = e.end, r = s;
															if (!(typeof n == `number` && isFinite(n))) return z.errors = [{
																instancePath: t + `/end`,
																schemaPath: `#/properties/end/type`,
																keyword: `type`,
																params: { type: `number` },
																message: `must be number`,
																schema: N.properties.end.type,
																parentSchema: N.properties.end,
																data: n
															}], !1;
															var l = r === s;
														} else var l = !0;
														if (l) {
															if (e.growthPerHour !== void 0) {
																let n = e.growthPerHour, r = s;
																if (!(typeof n == `number` && isFinite(n))) return z.errors = [{
																	instancePath: t + `/growthPerHour`,
																	schemaPath: `#/properties/growthPerHour/type`,
																	keyword: `type`,
																	params: { type: `number` },
																	message: `must be number`,
																	schema: N.properties.growthPerHour.type,
																	parentSchema: N.properties.growthPerHour,
																	data: n
																}], !1;
																var l = r === s;
															} else var l = !0;
															if (l) {
																if (e.phases !== void 0) {
																	let n = e.phases, r = s;
																	if (s === r) {
																		if (Array.isArray(n)) {
																			let e = n.length;
																			for (let r = 0; r < e; r++) {
																				let e = n[r], i = s;
																				if (s === s) {
																					if (e && typeof e == `object` && !Array.isArray(e)) {
																						let n;
																						if (e.name === void 0 && (n = `name`) || e.avg === void 0 && (n = `avg`) || e.peak === void 0 && (n = `peak`)) return z.errors = [{
																							instancePath: t + `/phases/` + r,
																							schemaPath: `#/$defs/gaugePart/required`,
																							keyword: `required`,
																							params: { missingProperty: n },
																							message: `must have required property '` + n + `'`,
																							schema: F.required,
																							parentSchema: F,
																							data: e
																						}], !1;
																						if (e.name !== void 0) {
																							let n = e.name, i = s;
																							if (typeof n != `string`) return z.errors = [{
																								instancePath: t + `/phases/` + r + `/name`,
																								schemaPath: `#/$defs/gaugePart/properties/name/type`,
																								keyword: `type`,
																								params: { type: `string` },
																								message: `must be string`,
																								schema: F.properties.name.type,
																								parentSchema: F.properties.name,
																								data: n
																							}], !1;
																							var d = i === s;
																						} else var d = !0;
																						if (d) {
																							if (e.avg !== void 0) {
																								let n = e.avg, i = s;
																								if (!(typeof n == `number` && isFinite(n))) return z.errors = [{
																									instancePath: t + `/phases/` + r + `/avg`,
																									schemaPath: `#/$defs/gaugePart/properties/avg/type`,
																									keyword: `type`,
																									params: { type: `number` },
																									message: `must be number`,
																									schema: F.properties.avg.type,
																									parentSchema: F.properties.avg,
																									data: n
																								}], !1;
																								var d = i === s;
																							} else var d = !0;
																							if (d) {
																								if (e.peak !== void 0) {
																									let n = e.peak, i = s;
																									if (!(typeof n == `number` && isFinite(n))) return z.errors = [{
																										instancePath: t + `/phases/` + r + `/peak`,
																										schemaPath: `#/$defs/gaugePart/properties/peak/type`,
																										keyword: `type`,
																										params: { type: `number` },
																										message: `must be number`,
																										schema: F.properties.peak.type,
																										parentSchema: F.properties.peak,
																										data: n
																									}], !1;
																									var d = i === s;
																								} else var d = !0;
																							}
																						}
																					} else return z.errors = [{
																						instancePath: t + `/phases/` + r,
																						schemaPath: `#/$defs/gaugePart/type`,
																						keyword: `type`,
																						params: { type: `object` },
																						message: `must be object`,
																						schema: F.type,
																						parentSchema: F,
																						data: e
																					}], !1;
																				}
																				if (i !== s) break;
																			}
																		} else return z.errors = [{
																			instancePath: t + `/phases`,
																			schemaPath: `#/properties/phases/type`,
																			keyword: `type`,
																			params: { type: `array` },
																			message: `must be array`,
																			schema: N.properties.phases.type,
																			parentSchema: N.properties.phases,
																			data: n
																		}], !1;
																	}
																	var l = r === s;
																} else var l = !0;
																if (l) {
																	if (e.parts !== void 0) {
																		let n = e.parts, r = s;
																		if (s === r) {
																			if (Array.isArray(n)) {
																				let e = n.length;
																				for (let r = 0; r < e; r++) {
																					let e = n[r], i = s;
																					if (s === s) {
																						if (e && typeof e == `object` && !Array.isArray(e)) {
																							let n;
																							if (e.name === void 0 && (n = `name`) || e.avg === void 0 && (n = `avg`) || e.peak === void 0 && (n = `peak`)) return z.errors = [{
																								instancePath: t + `/parts/` + r,
																								schemaPath: `#/$defs/gaugePart/required`,
																								keyword: `required`,
																								params: { missingProperty: n },
																								message: `must have required property '` + n + `'`,
																								schema: F.required,
																								parentSchema: F,
																								data: e
																							}], !1;
																							if (e.name !== void 0) {
																								let n = e.name, i = s;
																								if (typeof n != `string`) return z.errors = [{
																									instancePath: t + `/parts/` + r + `/name`,
																									schemaPath: `#/$defs/gaugePart/properties/name/type`,
																									keyword: `type`,
																									params: { type: `string` },
																									message: `must be string`,
																									schema: F.properties.name.type,
																									parentSchema: F.properties.name,
																									data: n
																								}], !1;
																								var f = i === s;
																							} else var f = !0;
																							if (f) {
																								if (e.avg !== void 0) {
																									let n = e.avg, i = s;
																									if (!(typeof n == `number` && isFinite(n))) return z.errors = [{
																										instancePath: t + `/parts/` + r + `/avg`,
																										schemaPath: `#/$defs/gaugePart/properties/avg/type`,
																										keyword: `type`,
																										params: { type: `number` },
																										message: `must be number`,
																										schema: F.properties.avg.type,
																										parentSchema: F.properties.avg,
																										data: n
																									}], !1;
																									var f = i === s;
																								} else var f = !0;
																								if (f) {
																									if (e.peak !== void 0) {
																										let n = e.peak, i = s;
																										if (!(typeof n == `number` && isFinite(n))) return z.errors = [{
																											instancePath: t + `/parts/` + r + `/peak`,
																											schemaPath: `#/$defs/gaugePart/properties/peak/type`,
																											keyword: `type`,
																											params: { type: `number` },
																											message: `must be number`,
																											schema: F.properties.peak.type,
																											parentSchema: F.properties.peak,
																											data: n
																										}], !1;
																										var f = i === s;
																									} else var f = !0;
																								}
																							}
																						} else return z.errors = [{
																							instancePath: t + `/parts/` + r,
																							schemaPath: `#/$defs/gaugePart/type`,
																							keyword: `type`,
																							params: { type: `object` },
																							message: `must be object`,
																							schema: F.type,
																							parentSchema: F,
																							data: e
																						}], !1;
																					}
																					if (i !== s) break;
																				}
																			} else return z.errors = [{
																				instancePath: t + `/parts`,
																				schemaPath: `#/properties/parts/type`,
																				keyword: `type`,
																				params: { type: `array` },
																				message: `must be array`,
																				schema: N.properties.parts.type,
																				parentSchema: N.properties.parts,
																				data: n
																			}], !1;
																		}
																		var l = r === s;
																	} else var l = !0;
																	if (l) {
																		if (e.pattern !== void 0) {
																			let n = s;
																			oe(e.pattern, {
																				instancePath: t + `/pattern`,
																				parentData: e,
																				parentDataProperty: `pattern`,
																				rootData: i,
																				dynamicAnchors: a
																			}) || (o = o === null ? oe.errors : o.concat(oe.errors), s = o.length);
																			var l = n === s;
																		} else var l = !0;
																		if (l) {
																			if (e.leak !== void 0) {
																				let n = s;
																				R(e.leak, {
																					instancePath: t + `/leak`,
																					parentData: e,
																					parentDataProperty: `leak`,
																					rootData: i,
																					dynamicAnchors: a
																				}) || (o = o === null ? R.errors : o.concat(R.errors), s = o.length);
																				var l = n === s;
																			} else var l = !0;
																			if (l) {
																				if (e.curve !== void 0) {
																					let n = e.curve, r = s;
																					if (s === r) {
																						if (n && typeof n == `object` && !Array.isArray(n)) {
																							let e;
																							if (n.startMs === void 0 && (e = `startMs`) || n.stepMs === void 0 && (e = `stepMs`) || n.values === void 0 && (e = `values`)) return z.errors = [{
																								instancePath: t + `/curve`,
																								schemaPath: `#/properties/curve/required`,
																								keyword: `required`,
																								params: { missingProperty: e },
																								message: `must have required property '` + e + `'`,
																								schema: N.properties.curve.required,
																								parentSchema: N.properties.curve,
																								data: n
																							}], !1;
																							if (n.startMs !== void 0) {
																								let e = n.startMs, r = s;
																								if (!(typeof e == `number` && isFinite(e))) return z.errors = [{
																									instancePath: t + `/curve/startMs`,
																									schemaPath: `#/properties/curve/properties/startMs/type`,
																									keyword: `type`,
																									params: { type: `number` },
																									message: `must be number`,
																									schema: N.properties.curve.properties.startMs.type,
																									parentSchema: N.properties.curve.properties.startMs,
																									data: e
																								}], !1;
																								var p = r === s;
																							} else var p = !0;
																							if (p) {
																								if (n.stepMs !== void 0) {
																									let e = n.stepMs, r = s;
																									if (s === r) {
																										if (typeof e == `number` && isFinite(e)) {
																											if (e <= 0 || isNaN(e)) return z.errors = [{
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
																											}], !1;
																										} else return z.errors = [{
																											instancePath: t + `/curve/stepMs`,
																											schemaPath: `#/properties/curve/properties/stepMs/type`,
																											keyword: `type`,
																											params: { type: `number` },
																											message: `must be number`,
																											schema: N.properties.curve.properties.stepMs.type,
																											parentSchema: N.properties.curve.properties.stepMs,
																											data: e
																										}], !1;
																									}
																									var p = r === s;
																								} else var p = !0;
																								if (p) {
																									if (n.values !== void 0) {
																										let e = n.values, r = s;
																										if (s === s) {
																											if (Array.isArray(e)) {
																												let n = e.length;
																												for (let r = 0; r < n; r++) {
																													let n = e[r], i = s;
																													if (!(typeof n == `number` && isFinite(n)) && n !== null) return z.errors = [{
																														instancePath: t + `/curve/values/` + r,
																														schemaPath: `#/$defs/curve/items/type`,
																														keyword: `type`,
																														params: { type: k.items.type },
																														message: `must be number,null`,
																														schema: k.items.type,
																														parentSchema: k.items,
																														data: n
																													}], !1;
																													if (i !== s) break;
																												}
																											} else return z.errors = [{
																												instancePath: t + `/curve/values`,
																												schemaPath: `#/$defs/curve/type`,
																												keyword: `type`,
																												params: { type: `array` },
																												message: `must be array`,
																												schema: k.type,
																												parentSchema: k,
																												data: e
																											}], !1;
																										}
																										var p = r === s;
																									} else var p = !0;
																								}
																							}
																						} else return z.errors = [{
																							instancePath: t + `/curve`,
																							schemaPath: `#/properties/curve/type`,
																							keyword: `type`,
																							params: { type: `object` },
																							message: `must be object`,
																							schema: N.properties.curve.type,
																							parentSchema: N.properties.curve,
																							data: n
																						}], !1;
																					}
																					var l = r === s;
																				} else var l = !0;
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else return z.errors = [{
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: N.type,
			parentSchema: N,
			data: e
		}], !1;
	}
	return z.errors = o, s === 0;
}
z.evaluated = {
	props: {
		name: !0,
		label: !0,
		role: !0,
		unit: !0,
		unitText: !0,
		source: !0,
		server: !0,
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
	if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), s === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let n;
			if (e.gauges === void 0 && (n = `gauges`)) return B.errors = [{
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: n },
				message: `must have required property '` + n + `'`,
				schema: M.required,
				parentSchema: M,
				data: e
			}], !1;
			if (e.gauges !== void 0) {
				let n = e.gauges, r = s;
				if (s === r) {
					if (Array.isArray(n)) {
						let e = n.length;
						for (let r = 0; r < e; r++) {
							let e = s;
							if (z(n[r], {
								instancePath: t + `/gauges/` + r,
								parentData: n,
								parentDataProperty: r,
								rootData: i,
								dynamicAnchors: a
							}) || (o = o === null ? z.errors : o.concat(z.errors), s = o.length), e !== s) break;
						}
					} else return B.errors = [{
						instancePath: t + `/gauges`,
						schemaPath: `#/properties/gauges/type`,
						keyword: `type`,
						params: { type: `array` },
						message: `must be array`,
						schema: M.properties.gauges.type,
						parentSchema: M.properties.gauges,
						data: n
					}], !1;
				}
				var l = r === s;
			} else var l = !0;
			if (l) {
				if (e.restarts !== void 0) {
					let n = e.restarts, r = s;
					if (s === s) {
						if (typeof n == `number` && isFinite(n)) {
							if (n < 0 || isNaN(n)) return B.errors = [{
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
							}], !1;
						} else return B.errors = [{
							instancePath: t + `/restarts`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: d.type,
							parentSchema: d,
							data: n
						}], !1;
					}
					var l = r === s;
				} else var l = !0;
				if (l) {
					if (e.restartTimesMs !== void 0) {
						let n = e.restartTimesMs, r = s;
						if (s === r) {
							if (Array.isArray(n)) {
								let e = n.length;
								for (let r = 0; r < e; r++) {
									let e = n[r], i = s;
									if (s === s) {
										if (typeof e == `number` && isFinite(e)) {
											if (e < 0 || isNaN(e)) return B.errors = [{
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
											}], !1;
										} else return B.errors = [{
											instancePath: t + `/restartTimesMs/` + r,
											schemaPath: `#/$defs/quantity/type`,
											keyword: `type`,
											params: { type: `number` },
											message: `must be number`,
											schema: d.type,
											parentSchema: d,
											data: e
										}], !1;
									}
									if (i !== s) break;
								}
							} else return B.errors = [{
								instancePath: t + `/restartTimesMs`,
								schemaPath: `#/properties/restartTimesMs/type`,
								keyword: `type`,
								params: { type: `array` },
								message: `must be array`,
								schema: M.properties.restartTimesMs.type,
								parentSchema: M.properties.restartTimesMs,
								data: n
							}], !1;
						}
						var l = r === s;
					} else var l = !0;
					if (l) {
						if (e.scaling !== void 0) {
							let n = e.scaling, r = s;
							if (s === r) {
								if (n && typeof n == `object` && !Array.isArray(n)) {
									let e;
									if (n.changes === void 0 && (e = `changes`) || n.triggered === void 0 && (e = `triggered`)) return B.errors = [{
										instancePath: t + `/scaling`,
										schemaPath: `#/properties/scaling/required`,
										keyword: `required`,
										params: { missingProperty: e },
										message: `must have required property '` + e + `'`,
										schema: M.properties.scaling.required,
										parentSchema: M.properties.scaling,
										data: n
									}], !1;
									if (n.changes !== void 0) {
										let e = n.changes, r = s;
										if (s === r) {
											if (Array.isArray(e)) {
												let n = e.length;
												for (let r = 0; r < n; r++) {
													let n = e[r], i = s;
													if (s === i) {
														if (n && typeof n == `object` && !Array.isArray(n)) {
															let e;
															if (n.atMs === void 0 && (e = `atMs`) || n.from === void 0 && (e = `from`) || n.to === void 0 && (e = `to`)) return B.errors = [{
																instancePath: t + `/scaling/changes/` + r,
																schemaPath: `#/properties/scaling/properties/changes/items/required`,
																keyword: `required`,
																params: { missingProperty: e },
																message: `must have required property '` + e + `'`,
																schema: M.properties.scaling.properties.changes.items.required,
																parentSchema: M.properties.scaling.properties.changes.items,
																data: n
															}], !1;
															if (n.atMs !== void 0) {
																let e = n.atMs, i = s;
																if (!(typeof e == `number` && isFinite(e))) return B.errors = [{
																	instancePath: t + `/scaling/changes/` + r + `/atMs`,
																	schemaPath: `#/properties/scaling/properties/changes/items/properties/atMs/type`,
																	keyword: `type`,
																	params: { type: `number` },
																	message: `must be number`,
																	schema: M.properties.scaling.properties.changes.items.properties.atMs.type,
																	parentSchema: M.properties.scaling.properties.changes.items.properties.atMs,
																	data: e
																}], !1;
																var u = i === s;
															} else var u = !0;
															if (u) {
																if (n.from !== void 0) {
																	let e = n.from, i = s;
																	if (s === s) {
																		if (typeof e == `number` && isFinite(e)) {
																			if (e < 0 || isNaN(e)) return B.errors = [{
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
																			}], !1;
																		} else return B.errors = [{
																			instancePath: t + `/scaling/changes/` + r + `/from`,
																			schemaPath: `#/$defs/quantity/type`,
																			keyword: `type`,
																			params: { type: `number` },
																			message: `must be number`,
																			schema: d.type,
																			parentSchema: d,
																			data: e
																		}], !1;
																	}
																	var u = i === s;
																} else var u = !0;
																if (u) {
																	if (n.to !== void 0) {
																		let e = n.to, i = s;
																		if (s === s) {
																			if (typeof e == `number` && isFinite(e)) {
																				if (e < 0 || isNaN(e)) return B.errors = [{
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
																				}], !1;
																			} else return B.errors = [{
																				instancePath: t + `/scaling/changes/` + r + `/to`,
																				schemaPath: `#/$defs/quantity/type`,
																				keyword: `type`,
																				params: { type: `number` },
																				message: `must be number`,
																				schema: d.type,
																				parentSchema: d,
																				data: e
																			}], !1;
																		}
																		var u = i === s;
																	} else var u = !0;
																}
															}
														} else return B.errors = [{
															instancePath: t + `/scaling/changes/` + r,
															schemaPath: `#/properties/scaling/properties/changes/items/type`,
															keyword: `type`,
															params: { type: `object` },
															message: `must be object`,
															schema: M.properties.scaling.properties.changes.items.type,
															parentSchema: M.properties.scaling.properties.changes.items,
															data: n
														}], !1;
													}
													if (i !== s) break;
												}
											} else return B.errors = [{
												instancePath: t + `/scaling/changes`,
												schemaPath: `#/properties/scaling/properties/changes/type`,
												keyword: `type`,
												params: { type: `array` },
												message: `must be array`,
												schema: M.properties.scaling.properties.changes.type,
												parentSchema: M.properties.scaling.properties.changes,
												data: e
											}], !1;
										}
										var f = r === s;
									} else var f = !0;
									if (f) {
										if (n.triggered !== void 0) {
											let e = n.triggered, r = s;
											if (typeof e != `boolean`) return B.errors = [{
												instancePath: t + `/scaling/triggered`,
												schemaPath: `#/properties/scaling/properties/triggered/type`,
												keyword: `type`,
												params: { type: `boolean` },
												message: `must be boolean`,
												schema: M.properties.scaling.properties.triggered.type,
												parentSchema: M.properties.scaling.properties.triggered,
												data: e
											}], !1;
											var f = r === s;
										} else var f = !0;
										if (f) {
											if (n.responseSeconds !== void 0) {
												let e = n.responseSeconds, r = s;
												if (s === s) {
													if (typeof e == `number` && isFinite(e)) {
														if (e < 0 || isNaN(e)) return B.errors = [{
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
														}], !1;
													} else return B.errors = [{
														instancePath: t + `/scaling/responseSeconds`,
														schemaPath: `#/$defs/quantity/type`,
														keyword: `type`,
														params: { type: `number` },
														message: `must be number`,
														schema: d.type,
														parentSchema: d,
														data: e
													}], !1;
												}
												var f = r === s;
											} else var f = !0;
										}
									}
								} else return B.errors = [{
									instancePath: t + `/scaling`,
									schemaPath: `#/properties/scaling/type`,
									keyword: `type`,
									params: { type: `object` },
									message: `must be object`,
									schema: M.properties.scaling.type,
									parentSchema: M.properties.scaling,
									data: n
								}], !1;
							}
							var l = r === s;
						} else var l = !0;
						if (l) {
							if (e.jobs !== void 0) {
								let n = e.jobs, r = s;
								if (s === r) {
									if (n && typeof n == `object` && !Array.isArray(n)) {
										let e;
										if (n.kind === void 0 && (e = `kind`) || n.startDepth === void 0 && (e = `startDepth`) || n.endDepth === void 0 && (e = `endDepth`)) return B.errors = [{
											instancePath: t + `/jobs`,
											schemaPath: `#/properties/jobs/required`,
											keyword: `required`,
											params: { missingProperty: e },
											message: `must have required property '` + e + `'`,
											schema: M.properties.jobs.required,
											parentSchema: M.properties.jobs,
											data: n
										}], !1;
										if (n.kind !== void 0) {
											let e = n.kind, r = s;
											if (e !== `normal` && e !== `delayed` && e !== `failed`) return B.errors = [{
												instancePath: t + `/jobs/kind`,
												schemaPath: `#/properties/jobs/properties/kind/enum`,
												keyword: `enum`,
												params: { allowedValues: M.properties.jobs.properties.kind.enum },
												message: `must be equal to one of the allowed values`,
												schema: M.properties.jobs.properties.kind.enum,
												parentSchema: M.properties.jobs.properties.kind,
												data: e
											}], !1;
											var p = r === s;
										} else var p = !0;
										if (p) {
											if (n.startDepth !== void 0) {
												let e = n.startDepth, r = s;
												if (!(typeof e == `number` && isFinite(e))) return B.errors = [{
													instancePath: t + `/jobs/startDepth`,
													schemaPath: `#/properties/jobs/properties/startDepth/type`,
													keyword: `type`,
													params: { type: `number` },
													message: `must be number`,
													schema: M.properties.jobs.properties.startDepth.type,
													parentSchema: M.properties.jobs.properties.startDepth,
													data: e
												}], !1;
												var p = r === s;
											} else var p = !0;
											if (p) {
												if (n.endDepth !== void 0) {
													let e = n.endDepth, r = s;
													if (!(typeof e == `number` && isFinite(e))) return B.errors = [{
														instancePath: t + `/jobs/endDepth`,
														schemaPath: `#/properties/jobs/properties/endDepth/type`,
														keyword: `type`,
														params: { type: `number` },
														message: `must be number`,
														schema: M.properties.jobs.properties.endDepth.type,
														parentSchema: M.properties.jobs.properties.endDepth,
														data: e
													}], !1;
													var p = r === s;
												} else var p = !0;
											}
										}
									} else return B.errors = [{
										instancePath: t + `/jobs`,
										schemaPath: `#/properties/jobs/type`,
										keyword: `type`,
										params: { type: `object` },
										message: `must be object`,
										schema: M.properties.jobs.type,
										parentSchema: M.properties.jobs,
										data: n
									}], !1;
								}
								var l = r === s;
							} else var l = !0;
						}
					}
				}
			}
		} else return B.errors = [{
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: M.type,
			parentSchema: M,
			data: e
		}], !1;
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
	if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), f === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let n;
			if (e.name === void 0 && (n = `name`) || e.kind === void 0 && (n = `kind`) || e.load === void 0 && (n = `load`) || e.state === void 0 && (n = `state`) || e.files === void 0 && (n = `files`) || e.repeats === void 0 && (n = `repeats`) || e.objectivesFrom === void 0 && (n = `objectivesFrom`) || e.checks === void 0 && (n = `checks`)) return V.errors = [{
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: n },
				message: `must have required property '` + n + `'`,
				schema: u.required,
				parentSchema: u,
				data: e
			}], !1;
			if (e.name !== void 0) {
				let n = e.name, r = f;
				if (f === r) {
					if (typeof n == `string`) {
						if (s(n) < 1) return V.errors = [{
							instancePath: t + `/name`,
							schemaPath: `#/properties/name/minLength`,
							keyword: `minLength`,
							params: { limit: 1 },
							message: `must NOT have fewer than 1 characters`,
							schema: 1,
							parentSchema: u.properties.name,
							data: n
						}], !1;
					} else return V.errors = [{
						instancePath: t + `/name`,
						schemaPath: `#/properties/name/type`,
						keyword: `type`,
						params: { type: `string` },
						message: `must be string`,
						schema: u.properties.name.type,
						parentSchema: u.properties.name,
						data: n
					}], !1;
				}
				var m = r === f;
			} else var m = !0;
			if (m) {
				if (e.title !== void 0) {
					let n = e.title, r = f;
					if (typeof n != `string`) return V.errors = [{
						instancePath: t + `/title`,
						schemaPath: `#/properties/title/type`,
						keyword: `type`,
						params: { type: `string` },
						message: `must be string`,
						schema: u.properties.title.type,
						parentSchema: u.properties.title,
						data: n
					}], !1;
					var m = r === f;
				} else var m = !0;
				if (m) {
					if (e.kind !== void 0) {
						let n = e.kind, r = f;
						if (n !== `ramp-up` && n !== `sustained` && n !== `spike` && n !== `endurance` && n !== `other`) return V.errors = [{
							instancePath: t + `/kind`,
							schemaPath: `#/properties/kind/enum`,
							keyword: `enum`,
							params: { allowedValues: u.properties.kind.enum },
							message: `must be equal to one of the allowed values`,
							schema: u.properties.kind.enum,
							parentSchema: u.properties.kind,
							data: n
						}], !1;
						var m = r === f;
					} else var m = !0;
					if (m) {
						if (e.load !== void 0) {
							let n = e.load, r = f;
							if (f === r) {
								if (n && typeof n == `object` && !Array.isArray(n)) {
									if (n.users !== void 0) {
										let e = n.users, r = f;
										if (f === f) {
											if (typeof e == `number` && isFinite(e)) {
												if (e < 0 || isNaN(e)) return V.errors = [{
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
												}], !1;
											} else return V.errors = [{
												instancePath: t + `/load/users`,
												schemaPath: `#/$defs/quantity/type`,
												keyword: `type`,
												params: { type: `number` },
												message: `must be number`,
												schema: d.type,
												parentSchema: d,
												data: e
											}], !1;
										}
										var g = r === f;
									} else var g = !0;
									if (g) {
										if (n.durationMs !== void 0) {
											let e = n.durationMs, r = f;
											if (f === f) {
												if (typeof e == `number` && isFinite(e)) {
													if (e < 0 || isNaN(e)) return V.errors = [{
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
													}], !1;
												} else return V.errors = [{
													instancePath: t + `/load/durationMs`,
													schemaPath: `#/$defs/quantity/type`,
													keyword: `type`,
													params: { type: `number` },
													message: `must be number`,
													schema: d.type,
													parentSchema: d,
													data: e
												}], !1;
											}
											var g = r === f;
										} else var g = !0;
										if (g) {
											if (n.rate !== void 0) {
												let e = n.rate, r = f;
												if (f === f) {
													if (typeof e == `number` && isFinite(e)) {
														if (e < 0 || isNaN(e)) return V.errors = [{
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
														}], !1;
													} else return V.errors = [{
														instancePath: t + `/load/rate`,
														schemaPath: `#/$defs/quantity/type`,
														keyword: `type`,
														params: { type: `number` },
														message: `must be number`,
														schema: d.type,
														parentSchema: d,
														data: e
													}], !1;
												}
												var g = r === f;
											} else var g = !0;
										}
									}
								} else return V.errors = [{
									instancePath: t + `/load`,
									schemaPath: `#/properties/load/type`,
									keyword: `type`,
									params: { type: `object` },
									message: `must be object`,
									schema: u.properties.load.type,
									parentSchema: u.properties.load,
									data: n
								}], !1;
							}
							var m = r === f;
						} else var m = !0;
						if (m) {
							if (e.state !== void 0) {
								let n = e.state, r = f;
								if (n !== `judged` && n !== `not run`) return V.errors = [{
									instancePath: t + `/state`,
									schemaPath: `#/properties/state/enum`,
									keyword: `enum`,
									params: { allowedValues: u.properties.state.enum },
									message: `must be equal to one of the allowed values`,
									schema: u.properties.state.enum,
									parentSchema: u.properties.state,
									data: n
								}], !1;
								var m = r === f;
							} else var m = !0;
							if (m) {
								if (e.files !== void 0) {
									let n = e.files, r = f;
									if (f === r) {
										if (Array.isArray(n)) {
											let e = n.length;
											for (let r = 0; r < e; r++) {
												let e = n[r], i = f;
												if (f === i) {
													if (e && typeof e == `object` && !Array.isArray(e)) {
														let n;
														if (e.path === void 0 && (n = `path`) || e.format === void 0 && (n = `format`)) return V.errors = [{
															instancePath: t + `/files/` + r,
															schemaPath: `#/properties/files/items/required`,
															keyword: `required`,
															params: { missingProperty: n },
															message: `must have required property '` + n + `'`,
															schema: u.properties.files.items.required,
															parentSchema: u.properties.files.items,
															data: e
														}], !1;
														if (e.path !== void 0) {
															let n = e.path, i = f;
															if (typeof n != `string`) return V.errors = [{
																instancePath: t + `/files/` + r + `/path`,
																schemaPath: `#/properties/files/items/properties/path/type`,
																keyword: `type`,
																params: { type: `string` },
																message: `must be string`,
																schema: u.properties.files.items.properties.path.type,
																parentSchema: u.properties.files.items.properties.path,
																data: n
															}], !1;
															var _ = i === f;
														} else var _ = !0;
														if (_) {
															if (e.format !== void 0) {
																let n = e.format, i = f;
																if (typeof n != `string`) return V.errors = [{
																	instancePath: t + `/files/` + r + `/format`,
																	schemaPath: `#/properties/files/items/properties/format/type`,
																	keyword: `type`,
																	params: { type: `string` },
																	message: `must be string`,
																	schema: u.properties.files.items.properties.format.type,
																	parentSchema: u.properties.files.items.properties.format,
																	data: n
																}], !1;
																var _ = i === f;
															} else var _ = !0;
														}
													} else return V.errors = [{
														instancePath: t + `/files/` + r,
														schemaPath: `#/properties/files/items/type`,
														keyword: `type`,
														params: { type: `object` },
														message: `must be object`,
														schema: u.properties.files.items.type,
														parentSchema: u.properties.files.items,
														data: e
													}], !1;
												}
												if (i !== f) break;
											}
										} else return V.errors = [{
											instancePath: t + `/files`,
											schemaPath: `#/properties/files/type`,
											keyword: `type`,
											params: { type: `array` },
											message: `must be array`,
											schema: u.properties.files.type,
											parentSchema: u.properties.files,
											data: n
										}], !1;
									}
									var m = r === f;
								} else var m = !0;
								if (m) {
									if (e.ignored !== void 0) {
										let n = e.ignored, r = f;
										if (f === r) {
											if (Array.isArray(n)) {
												let e = n.length;
												for (let r = 0; r < e; r++) {
													let e = n[r], i = f;
													if (typeof e != `string`) return V.errors = [{
														instancePath: t + `/ignored/` + r,
														schemaPath: `#/properties/ignored/items/type`,
														keyword: `type`,
														params: { type: `string` },
														message: `must be string`,
														schema: u.properties.ignored.items.type,
														parentSchema: u.properties.ignored.items,
														data: e
													}], !1;
													if (i !== f) break;
												}
											} else return V.errors = [{
												instancePath: t + `/ignored`,
												schemaPath: `#/properties/ignored/type`,
												keyword: `type`,
												params: { type: `array` },
												message: `must be array`,
												schema: u.properties.ignored.type,
												parentSchema: u.properties.ignored,
												data: n
											}], !1;
										}
										var m = r === f;
									} else var m = !0;
									if (m) {
										if (e.notes !== void 0) {
											let n = e.notes, r = f;
											if (f === r) {
												if (Array.isArray(n)) {
													let e = n.length;
													for (let r = 0; r < e; r++) {
														let e = n[r], i = f;
														if (typeof e != `string`) return V.errors = [{
															instancePath: t + `/notes/` + r,
															schemaPath: `#/properties/notes/items/type`,
															keyword: `type`,
															params: { type: `string` },
															message: `must be string`,
															schema: u.properties.notes.items.type,
															parentSchema: u.properties.notes.items,
															data: e
														}], !1;
														if (i !== f) break;
													}
												} else return V.errors = [{
													instancePath: t + `/notes`,
													schemaPath: `#/properties/notes/type`,
													keyword: `type`,
													params: { type: `array` },
													message: `must be array`,
													schema: u.properties.notes.type,
													parentSchema: u.properties.notes,
													data: n
												}], !1;
											}
											var m = r === f;
										} else var m = !0;
										if (m) {
											if (e.k6Version !== void 0) {
												let n = e.k6Version, r = f;
												if (typeof n != `string`) return V.errors = [{
													instancePath: t + `/k6Version`,
													schemaPath: `#/properties/k6Version/type`,
													keyword: `type`,
													params: { type: `string` },
													message: `must be string`,
													schema: u.properties.k6Version.type,
													parentSchema: u.properties.k6Version,
													data: n
												}], !1;
												var m = r === f;
											} else var m = !0;
											if (m) {
												if (e.start !== void 0) {
													let n = e.start, i = f;
													if (f === f) {
														if (typeof n == `string`) {
															if (!c.test(n)) return V.errors = [{
																instancePath: t + `/start`,
																schemaPath: `#/$defs/time/pattern`,
																keyword: `pattern`,
																params: { pattern: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$` },
																message: `must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"`,
																schema: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$`,
																parentSchema: r,
																data: n
															}], !1;
														} else return V.errors = [{
															instancePath: t + `/start`,
															schemaPath: `#/$defs/time/type`,
															keyword: `type`,
															params: { type: `string` },
															message: `must be string`,
															schema: r.type,
															parentSchema: r,
															data: n
														}], !1;
													}
													var m = i === f;
												} else var m = !0;
												if (m) {
													if (e.durationMs !== void 0) {
														let n = e.durationMs, r = f;
														if (f === f) {
															if (typeof n == `number` && isFinite(n)) {
																if (n < 0 || isNaN(n)) return V.errors = [{
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
																}], !1;
															} else return V.errors = [{
																instancePath: t + `/durationMs`,
																schemaPath: `#/$defs/quantity/type`,
																keyword: `type`,
																params: { type: `number` },
																message: `must be number`,
																schema: d.type,
																parentSchema: d,
																data: n
															}], !1;
														}
														var m = r === f;
													} else var m = !0;
													if (m) {
														if (e.repeats !== void 0) {
															let n = e.repeats, r = f;
															if (f === f) {
																if (typeof n == `number` && isFinite(n)) {
																	if (n < 0 || isNaN(n)) return V.errors = [{
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
																	}], !1;
																} else return V.errors = [{
																	instancePath: t + `/repeats`,
																	schemaPath: `#/$defs/quantity/type`,
																	keyword: `type`,
																	params: { type: `number` },
																	message: `must be number`,
																	schema: d.type,
																	parentSchema: d,
																	data: n
																}], !1;
															}
															var m = r === f;
														} else var m = !0;
														if (m) {
															if (e.objectivesFrom !== void 0) {
																let n = e.objectivesFrom, r = f;
																if (n !== `config` && n !== `k6 thresholds`) return V.errors = [{
																	instancePath: t + `/objectivesFrom`,
																	schemaPath: `#/properties/objectivesFrom/enum`,
																	keyword: `enum`,
																	params: { allowedValues: u.properties.objectivesFrom.enum },
																	message: `must be equal to one of the allowed values`,
																	schema: u.properties.objectivesFrom.enum,
																	parentSchema: u.properties.objectivesFrom,
																	data: n
																}], !1;
																var m = r === f;
															} else var m = !0;
															if (m) {
																if (e.checks !== void 0) {
																	let n = e.checks, r = f;
																	if (f === r) {
																		if (n && typeof n == `object` && !Array.isArray(n)) {
																			let e;
																			if (n.passes === void 0 && (e = `passes`) || n.fails === void 0 && (e = `fails`) || n.failing === void 0 && (e = `failing`)) return V.errors = [{
																				instancePath: t + `/checks`,
																				schemaPath: `#/properties/checks/required`,
																				keyword: `required`,
																				params: { missingProperty: e },
																				message: `must have required property '` + e + `'`,
																				schema: u.properties.checks.required,
																				parentSchema: u.properties.checks,
																				data: n
																			}], !1;
																			if (n.passes !== void 0) {
																				let e = n.passes, r = f;
																				if (f === f) {
																					if (typeof e == `number` && isFinite(e)) {
																						if (e < 0 || isNaN(e)) return V.errors = [{
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
																						}], !1;
																					} else return V.errors = [{
																						instancePath: t + `/checks/passes`,
																						schemaPath: `#/$defs/quantity/type`,
																						keyword: `type`,
																						params: { type: `number` },
																						message: `must be number`,
																						schema: d.type,
																						parentSchema: d,
																						data: e
																					}], !1;
																				}
																				var v = r === f;
																			} else var v = !0;
																			if (v) {
																				if (n.fails !== void 0) {
																					let e = n.fails, r = f;
																					if (f === f) {
																						if (typeof e == `number` && isFinite(e)) {
																							if (e < 0 || isNaN(e)) return V.errors = [{
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
																							}], !1;
																						} else return V.errors = [{
																							instancePath: t + `/checks/fails`,
																							schemaPath: `#/$defs/quantity/type`,
																							keyword: `type`,
																							params: { type: `number` },
																							message: `must be number`,
																							schema: d.type,
																							parentSchema: d,
																							data: e
																						}], !1;
																					}
																					var v = r === f;
																				} else var v = !0;
																				if (v) {
																					if (n.failing !== void 0) {
																						let e = n.failing, r = f;
																						if (f === r) {
																							if (Array.isArray(e)) {
																								let n = e.length;
																								for (let r = 0; r < n; r++) {
																									let n = e[r], i = f;
																									if (f === i) {
																										if (n && typeof n == `object` && !Array.isArray(n)) {
																											let e;
																											if (n.path === void 0 && (e = `path`) || n.passes === void 0 && (e = `passes`) || n.fails === void 0 && (e = `fails`)) return V.errors = [{
																												instancePath: t + `/checks/failing/` + r,
																												schemaPath: `#/properties/checks/properties/failing/items/required`,
																												keyword: `required`,
																												params: { missingProperty: e },
																												message: `must have required property '` + e + `'`,
																												schema: u.properties.checks.properties.failing.items.required,
																												parentSchema: u.properties.checks.properties.failing.items,
																												data: n
																											}], !1;
																											if (n.path !== void 0) {
																												let e = n.path, i = f;
																												if (typeof e != `string`) return V.errors = [{
																													instancePath: t + `/checks/failing/` + r + `/path`,
																													schemaPath: `#/properties/checks/properties/failing/items/properties/path/type`,
																													keyword: `type`,
																													params: { type: `string` },
																													message: `must be string`,
																													schema: u.properties.checks.properties.failing.items.properties.path.type,
																													parentSchema: u.properties.checks.properties.failing.items.properties.path,
																													data: e
																												}], !1;
																												var y = i === f;
																											} else var y = !0;
																											if (y) {
																												if (n.passes !== void 0) {
																													let e = n.passes, i = f;
																													if (f === f) {
																														if (typeof e == `number` && isFinite(e)) {
																															if (e < 0 || isNaN(e)) return V.errors = [{
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
																															}], !1;
																														} else return V.errors = [{
																															instancePath: t + `/checks/failing/` + r + `/passes`,
																															schemaPath: `#/$defs/quantity/type`,
																															keyword: `type`,
																															params: { type: `number` },
																															message: `must be number`,
																															schema: d.type,
																															parentSchema: d,
																															data: e
																														}], !1;
																													}
																													var y = i === f;
																												} else var y = !0;
																												if (y) {
																													if (n.fails !== void 0) {
																														let e = n.fails, i = f;
																														if (f === f) {
																															if (typeof e == `number` && isFinite(e)) {
																																if (e < 0 || isNaN(e)) return V.errors = [{
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
																																}], !1;
																															} else return V.errors = [{
																																instancePath: t + `/checks/failing/` + r + `/fails`,
																																schemaPath: `#/$defs/quantity/type`,
																																keyword: `type`,
																																params: { type: `number` },
																																message: `must be number`,
																																schema: d.type,
																																parentSchema: d,
																																data: e
																															}], !1;
																														}
																														var y = i === f;
																													} else var y = !0;
																												}
																											}
																										} else return V.errors = [{
																											instancePath: t + `/checks/failing/` + r,
																											schemaPath: `#/properties/checks/properties/failing/items/type`,
																											keyword: `type`,
																											params: { type: `object` },
																											message: `must be object`,
																											schema: u.properties.checks.properties.failing.items.type,
																											parentSchema: u.properties.checks.properties.failing.items,
																											data: n
																										}], !1;
																									}
																									if (i !== f) break;
																								}
																							} else return V.errors = [{
																								instancePath: t + `/checks/failing`,
																								schemaPath: `#/properties/checks/properties/failing/type`,
																								keyword: `type`,
																								params: { type: `array` },
																								message: `must be array`,
																								schema: u.properties.checks.properties.failing.type,
																								parentSchema: u.properties.checks.properties.failing,
																								data: e
																							}], !1;
																						}
																						var v = r === f;
																					} else var v = !0;
																				}
																			}
																		} else return V.errors = [{
																			instancePath: t + `/checks`,
																			schemaPath: `#/properties/checks/type`,
																			keyword: `type`,
																			params: { type: `object` },
																			message: `must be object`,
																			schema: u.properties.checks.type,
																			parentSchema: u.properties.checks,
																			data: n
																		}], !1;
																	}
																	var m = r === f;
																} else var m = !0;
																if (m) {
																	if (e.capacity !== void 0) {
																		let n = f;
																		h(e.capacity, {
																			instancePath: t + `/capacity`,
																			parentData: e,
																			parentDataProperty: `capacity`,
																			rootData: a,
																			dynamicAnchors: o
																		}) || (l = l === null ? h.errors : l.concat(h.errors), f = l.length);
																		var m = n === f;
																	} else var m = !0;
																	if (m) {
																		if (e.samples !== void 0) {
																			let n = f;
																			j(e.samples, {
																				instancePath: t + `/samples`,
																				parentData: e,
																				parentDataProperty: `samples`,
																				rootData: a,
																				dynamicAnchors: o
																			}) || (l = l === null ? j.errors : l.concat(j.errors), f = l.length);
																			var m = n === f;
																		} else var m = !0;
																		if (m) {
																			if (e.resources !== void 0) {
																				let n = f;
																				B(e.resources, {
																					instancePath: t + `/resources`,
																					parentData: e,
																					parentDataProperty: `resources`,
																					rootData: a,
																					dynamicAnchors: o
																				}) || (l = l === null ? B.errors : l.concat(B.errors), f = l.length);
																				var m = n === f;
																			} else var m = !0;
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else return V.errors = [{
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: u.type,
			parentSchema: u,
			data: e
		}], !1;
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
		unitText: {
			description: "What its numbers are, where `unit` says no more than that they are numbers: `%`, `tasks`.",
			type: `string`,
			minLength: 1
		},
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
			description: "In the indicator's unit. Absent where the run was to tell it and did not: `end < start * 1.5` without a start.",
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
function se(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = se.evaluated;
	if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.text === void 0 && (n = `text`) || e.comparator === void 0 && (n = `comparator`) || e.verdict === void 0 && (n = `verdict`) || e.waived === void 0 && (n = `waived`) || e.from === void 0 && (n = `from`)) return se.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n },
			message: `must have required property '` + n + `'`,
			schema: U.required,
			parentSchema: U,
			data: e
		}], !1;
		if (e.text !== void 0) {
			let n = e.text;
			if (typeof n == `string`) {
				if (s(n) < 1) return se.errors = [{
					instancePath: t + `/text`,
					schemaPath: `#/properties/text/minLength`,
					keyword: `minLength`,
					params: { limit: 1 },
					message: `must NOT have fewer than 1 characters`,
					schema: 1,
					parentSchema: U.properties.text,
					data: n
				}], !1;
			} else return se.errors = [{
				instancePath: t + `/text`,
				schemaPath: `#/properties/text/type`,
				keyword: `type`,
				params: { type: `string` },
				message: `must be string`,
				schema: U.properties.text.type,
				parentSchema: U.properties.text,
				data: n
			}], !1;
			var c = !0;
		} else var c = !0;
		if (c) {
			if (e.comparator !== void 0) {
				let n = e.comparator;
				if (n !== `<` && n !== `<=` && n !== `>` && n !== `>=` && n !== `==` && n !== `!=`) return se.errors = [{
					instancePath: t + `/comparator`,
					schemaPath: `#/properties/comparator/enum`,
					keyword: `enum`,
					params: { allowedValues: U.properties.comparator.enum },
					message: `must be equal to one of the allowed values`,
					schema: U.properties.comparator.enum,
					parentSchema: U.properties.comparator,
					data: n
				}], !1;
				var c = !0;
			} else var c = !0;
			if (c) {
				if (e.limit !== void 0) {
					let n = e.limit;
					if (!(typeof n == `number` && isFinite(n))) return se.errors = [{
						instancePath: t + `/limit`,
						schemaPath: `#/properties/limit/type`,
						keyword: `type`,
						params: { type: `number` },
						message: `must be number`,
						schema: U.properties.limit.type,
						parentSchema: U.properties.limit,
						data: n
					}], !1;
					var c = !0;
				} else var c = !0;
				if (c) {
					if (e.verdict !== void 0) {
						let n = e.verdict;
						if (n !== `met` && n !== `missed` && n !== `unmeasured`) return se.errors = [{
							instancePath: t + `/verdict`,
							schemaPath: `#/properties/verdict/enum`,
							keyword: `enum`,
							params: { allowedValues: U.properties.verdict.enum },
							message: `must be equal to one of the allowed values`,
							schema: U.properties.verdict.enum,
							parentSchema: U.properties.verdict,
							data: n
						}], !1;
						var c = !0;
					} else var c = !0;
					if (c) {
						if (e.reason !== void 0) {
							let n = e.reason;
							if (typeof n != `string`) return se.errors = [{
								instancePath: t + `/reason`,
								schemaPath: `#/properties/reason/type`,
								keyword: `type`,
								params: { type: `string` },
								message: `must be string`,
								schema: U.properties.reason.type,
								parentSchema: U.properties.reason,
								data: n
							}], !1;
							var c = !0;
						} else var c = !0;
						if (c) {
							if (e.waived !== void 0) {
								let n = e.waived;
								if (typeof n != `boolean`) return se.errors = [{
									instancePath: t + `/waived`,
									schemaPath: `#/properties/waived/type`,
									keyword: `type`,
									params: { type: `boolean` },
									message: `must be boolean`,
									schema: U.properties.waived.type,
									parentSchema: U.properties.waived,
									data: n
								}], !1;
								var c = !0;
							} else var c = !0;
							if (c) {
								if (e.from !== void 0) {
									let n = e.from;
									if (n && typeof n == `object` && !Array.isArray(n)) {
										let e;
										if (n.file === void 0 && (e = `file`) || n.at === void 0 && (e = `at`)) return se.errors = [{
											instancePath: t + `/from`,
											schemaPath: `#/$defs/source/required`,
											keyword: `required`,
											params: { missingProperty: e },
											message: `must have required property '` + e + `'`,
											schema: P.required,
											parentSchema: P,
											data: n
										}], !1;
										if (n.file !== void 0) {
											let e = n.file;
											if (typeof e != `string`) return se.errors = [{
												instancePath: t + `/from/file`,
												schemaPath: `#/$defs/source/properties/file/type`,
												keyword: `type`,
												params: { type: `string` },
												message: `must be string`,
												schema: P.properties.file.type,
												parentSchema: P.properties.file,
												data: e
											}], !1;
											var l = !0;
										} else var l = !0;
										if (l) {
											if (n.at !== void 0) {
												let e = n.at;
												if (typeof e != `string`) return se.errors = [{
													instancePath: t + `/from/at`,
													schemaPath: `#/$defs/source/properties/at/type`,
													keyword: `type`,
													params: { type: `string` },
													message: `must be string`,
													schema: P.properties.at.type,
													parentSchema: P.properties.at,
													data: e
												}], !1;
												var l = !0;
											} else var l = !0;
										}
									} else return se.errors = [{
										instancePath: t + `/from`,
										schemaPath: `#/$defs/source/type`,
										keyword: `type`,
										params: { type: `object` },
										message: `must be object`,
										schema: P.type,
										parentSchema: P,
										data: n
									}], !1;
									var c = !0;
								} else var c = !0;
							}
						}
					}
				}
			}
		}
	} else return se.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` },
		message: `must be object`,
		schema: U.type,
		parentSchema: U,
		data: e
	}], !1;
	return se.errors = null, !0;
}
se.evaluated = {
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
const W = {
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
		paired: {
			description: `Side by side: each repeat was measured in turn with a base run.`,
			const: !0
		},
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
const G = {
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
const ce = {
	description: `How often a rare thing happened, out of how many.`,
	type: `object`,
	required: [`k`, `n`],
	properties: {
		k: { $ref: `#/$defs/quantity` },
		n: { $ref: `#/$defs/quantity` }
	}
};
function le(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = le.evaluated;
	if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.k === void 0 && (n = `k`) || e.n === void 0 && (n = `n`)) return le.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n },
			message: `must have required property '` + n + `'`,
			schema: ce.required,
			parentSchema: ce,
			data: e
		}], !1;
		if (e.k !== void 0) {
			let n = e.k;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) return le.errors = [{
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
				}], !1;
			} else return le.errors = [{
				instancePath: t + `/k`,
				schemaPath: `#/$defs/quantity/type`,
				keyword: `type`,
				params: { type: `number` },
				message: `must be number`,
				schema: d.type,
				parentSchema: d,
				data: n
			}], !1;
			var s = !0;
		} else var s = !0;
		if (s) {
			if (e.n !== void 0) {
				let n = e.n;
				if (typeof n == `number` && isFinite(n)) {
					if (n < 0 || isNaN(n)) return le.errors = [{
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
					}], !1;
				} else return le.errors = [{
					instancePath: t + `/n`,
					schemaPath: `#/$defs/quantity/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: d.type,
					parentSchema: d,
					data: n
				}], !1;
				var s = !0;
			} else var s = !0;
		}
	} else return le.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` },
		message: `must be object`,
		schema: ce.type,
		parentSchema: ce,
		data: e
	}], !1;
	return le.errors = null, !0;
}
le.evaluated = {
	props: {
		k: !0,
		n: !0
	},
	dynamicProps: !1,
	dynamicItems: !1
};
function K(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = null, s = 0, c = K.evaluated;
	if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), s === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let n;
			if (e.direction === void 0 && (n = `direction`) || e.tolerance === void 0 && (n = `tolerance`) || e.family === void 0 && (n = `family`) || e.alpha === void 0 && (n = `alpha`) || e.share === void 0 && (n = `share`) || e.weighing === void 0 && (n = `weighing`)) return K.errors = [{
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: n },
				message: `must have required property '` + n + `'`,
				schema: G.required,
				parentSchema: G,
				data: e
			}], !1;
			if (e.direction !== void 0) {
				let n = e.direction, r = s;
				if (n !== `lower-is-better` && n !== `higher-is-better` && n !== `undirected`) return K.errors = [{
					instancePath: t + `/direction`,
					schemaPath: `#/properties/direction/enum`,
					keyword: `enum`,
					params: { allowedValues: G.properties.direction.enum },
					message: `must be equal to one of the allowed values`,
					schema: G.properties.direction.enum,
					parentSchema: G.properties.direction,
					data: n
				}], !1;
				var l = r === s;
			} else var l = !0;
			if (l) {
				if (e.tolerance !== void 0) {
					let n = e.tolerance, r = s;
					if (s === s) {
						if (typeof n == `number` && isFinite(n)) {
							if (n < 0 || isNaN(n)) return K.errors = [{
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
							}], !1;
						} else return K.errors = [{
							instancePath: t + `/tolerance`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: d.type,
							parentSchema: d,
							data: n
						}], !1;
					}
					var l = r === s;
				} else var l = !0;
				if (l) {
					if (e.family !== void 0) {
						let n = e.family, r = s;
						if (s === s) {
							if (typeof n == `number` && isFinite(n)) {
								if (n < 0 || isNaN(n)) return K.errors = [{
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
								}], !1;
							} else return K.errors = [{
								instancePath: t + `/family`,
								schemaPath: `#/$defs/quantity/type`,
								keyword: `type`,
								params: { type: `number` },
								message: `must be number`,
								schema: d.type,
								parentSchema: d,
								data: n
							}], !1;
						}
						var l = r === s;
					} else var l = !0;
					if (l) {
						if (e.alpha !== void 0) {
							let n = e.alpha, r = s;
							if (s === s) {
								if (typeof n == `number` && isFinite(n)) {
									if (n > 1 || isNaN(n)) return K.errors = [{
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
									}], !1;
									if (n < 0 || isNaN(n)) return K.errors = [{
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
									}], !1;
								} else return K.errors = [{
									instancePath: t + `/alpha`,
									schemaPath: `#/$defs/share/type`,
									keyword: `type`,
									params: { type: `number` },
									message: `must be number`,
									schema: p.type,
									parentSchema: p,
									data: n
								}], !1;
							}
							var l = r === s;
						} else var l = !0;
						if (l) {
							if (e.share !== void 0) {
								let n = e.share, r = s;
								if (s === s) {
									if (typeof n == `number` && isFinite(n)) {
										if (n > 1 || isNaN(n)) return K.errors = [{
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
										}], !1;
										if (n < 0 || isNaN(n)) return K.errors = [{
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
										}], !1;
									} else return K.errors = [{
										instancePath: t + `/share`,
										schemaPath: `#/$defs/share/type`,
										keyword: `type`,
										params: { type: `number` },
										message: `must be number`,
										schema: p.type,
										parentSchema: p,
										data: n
									}], !1;
								}
								var l = r === s;
							} else var l = !0;
							if (l) {
								if (e.weighing !== void 0) {
									let n = e.weighing, r = s, c = s, p = !0, m = s;
									if (s === m) {
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
									var u = m === s;
									s = c, o !== null && (c ? o.length = c : o = null);
									let h;
									if (u) {
										let e = s;
										if (n && typeof n == `object` && !Array.isArray(n)) {
											let e;
											if (n.t === void 0 && (e = `t`) || n.freedom === void 0 && (e = `freedom`) || n.error === void 0 && (e = `error`)) return K.errors = [{
												instancePath: t + `/weighing`,
												schemaPath: `#/properties/weighing/then/required`,
												keyword: `required`,
												params: { missingProperty: e },
												message: `must have required property '` + e + `'`,
												schema: G.properties.weighing.then.required,
												parentSchema: G.properties.weighing.then,
												data: n
											}], !1;
										}
										var u = e === s;
										p = u, h = `then`;
									} else {
										let e = s;
										if (n && typeof n == `object` && !Array.isArray(n)) {
											let e;
											if (n.now === void 0 && (e = `now`) || n.past === void 0 && (e = `past`) || n.crowding === void 0 && (e = `crowding`)) return K.errors = [{
												instancePath: t + `/weighing`,
												schemaPath: `#/properties/weighing/else/required`,
												keyword: `required`,
												params: { missingProperty: e },
												message: `must have required property '` + e + `'`,
												schema: G.properties.weighing.else.required,
												parentSchema: G.properties.weighing.else,
												data: n
											}], !1;
										}
										var u = e === s;
										p = u, h = `else`;
									}
									if (!p) {
										let e = {
											instancePath: t + `/weighing`,
											schemaPath: `#/properties/weighing/if`,
											keyword: `if`,
											params: { failingKeyword: h },
											message: `must match "` + h + `" schema`,
											schema: G.properties.weighing.if,
											parentSchema: G.properties.weighing,
											data: n
										};
										return o === null ? o = [e] : o.push(e), s++, K.errors = o, !1;
									}
									if (s === r) {
										if (n && typeof n == `object` && !Array.isArray(n)) {
											let e;
											if (n.kind === void 0 && (e = `kind`)) return K.errors = [{
												instancePath: t + `/weighing`,
												schemaPath: `#/properties/weighing/required`,
												keyword: `required`,
												params: { missingProperty: e },
												message: `must have required property '` + e + `'`,
												schema: G.properties.weighing.required,
												parentSchema: G.properties.weighing,
												data: n
											}], !1;
											if (n.kind !== void 0) {
												let e = n.kind, r = s;
												if (e !== `moderated t` && e !== `negative binomial`) return K.errors = [{
													instancePath: t + `/weighing/kind`,
													schemaPath: `#/properties/weighing/properties/kind/enum`,
													keyword: `enum`,
													params: { allowedValues: G.properties.weighing.properties.kind.enum },
													message: `must be equal to one of the allowed values`,
													schema: G.properties.weighing.properties.kind.enum,
													parentSchema: G.properties.weighing.properties.kind,
													data: e
												}], !1;
												var f = r === s;
											} else var f = !0;
											if (f) {
												if (n.t !== void 0) {
													let e = n.t, r = s;
													if (!(typeof e == `number` && isFinite(e))) return K.errors = [{
														instancePath: t + `/weighing/t`,
														schemaPath: `#/properties/weighing/properties/t/type`,
														keyword: `type`,
														params: { type: `number` },
														message: `must be number`,
														schema: G.properties.weighing.properties.t.type,
														parentSchema: G.properties.weighing.properties.t,
														data: e
													}], !1;
													var f = r === s;
												} else var f = !0;
												if (f) {
													if (n.freedom !== void 0) {
														let e = n.freedom, r = s;
														if (s === s) {
															if (typeof e == `number` && isFinite(e)) {
																if (e < 0 || isNaN(e)) return K.errors = [{
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
																}], !1;
															} else return K.errors = [{
																instancePath: t + `/weighing/freedom`,
																schemaPath: `#/$defs/quantity/type`,
																keyword: `type`,
																params: { type: `number` },
																message: `must be number`,
																schema: d.type,
																parentSchema: d,
																data: e
															}], !1;
														}
														var f = r === s;
													} else var f = !0;
													if (f) {
														if (n.error !== void 0) {
															let e = n.error, r = s;
															if (s === s) {
																if (typeof e == `number` && isFinite(e)) {
																	if (e < 0 || isNaN(e)) return K.errors = [{
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
																	}], !1;
																} else return K.errors = [{
																	instancePath: t + `/weighing/error`,
																	schemaPath: `#/$defs/quantity/type`,
																	keyword: `type`,
																	params: { type: `number` },
																	message: `must be number`,
																	schema: d.type,
																	parentSchema: d,
																	data: e
																}], !1;
															}
															var f = r === s;
														} else var f = !0;
														if (f) {
															if (n.now !== void 0) {
																let e = s;
																le(n.now, {
																	instancePath: t + `/weighing/now`,
																	parentData: n,
																	parentDataProperty: `now`,
																	rootData: i,
																	dynamicAnchors: a
																}) || (o = o === null ? le.errors : o.concat(le.errors), s = o.length);
																var f = e === s;
															} else var f = !0;
															if (f) {
																if (n.past !== void 0) {
																	let e = s;
																	le(n.past, {
																		instancePath: t + `/weighing/past`,
																		parentData: n,
																		parentDataProperty: `past`,
																		rootData: i,
																		dynamicAnchors: a
																	}) || (o = o === null ? le.errors : o.concat(le.errors), s = o.length);
																	var f = e === s;
																} else var f = !0;
																if (f) {
																	if (n.crowding !== void 0) {
																		let e = n.crowding, r = s;
																		if (s === s) {
																			if (typeof e == `number` && isFinite(e)) {
																				if (e < 0 || isNaN(e)) return K.errors = [{
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
																				}], !1;
																			} else return K.errors = [{
																				instancePath: t + `/weighing/crowding`,
																				schemaPath: `#/$defs/quantity/type`,
																				keyword: `type`,
																				params: { type: `number` },
																				message: `must be number`,
																				schema: d.type,
																				parentSchema: d,
																				data: e
																			}], !1;
																		}
																		var f = r === s;
																	} else var f = !0;
																}
															}
														}
													}
												}
											}
										} else return K.errors = [{
											instancePath: t + `/weighing`,
											schemaPath: `#/properties/weighing/type`,
											keyword: `type`,
											params: { type: `object` },
											message: `must be object`,
											schema: G.properties.weighing.type,
											parentSchema: G.properties.weighing,
											data: n
										}], !1;
									}
									var l = r === s;
								} else var l = !0;
								if (l) {
									if (e.step !== void 0) {
										let n = e.step, r = s;
										if (s === r) {
											if (n && typeof n == `object` && !Array.isArray(n)) {
												let e;
												if (n.side === void 0 && (e = `side`) || n.p === void 0 && (e = `p`) || n.rank === void 0 && (e = `rank`) || n.limit === void 0 && (e = `limit`) || n.rejected === void 0 && (e = `rejected`)) return K.errors = [{
													instancePath: t + `/step`,
													schemaPath: `#/properties/step/required`,
													keyword: `required`,
													params: { missingProperty: e },
													message: `must have required property '` + e + `'`,
													schema: G.properties.step.required,
													parentSchema: G.properties.step,
													data: n
												}], !1;
												if (n.side !== void 0) {
													let e = n.side, r = s;
													if (e !== `worse` && e !== `better`) return K.errors = [{
														instancePath: t + `/step/side`,
														schemaPath: `#/properties/step/properties/side/enum`,
														keyword: `enum`,
														params: { allowedValues: G.properties.step.properties.side.enum },
														message: `must be equal to one of the allowed values`,
														schema: G.properties.step.properties.side.enum,
														parentSchema: G.properties.step.properties.side,
														data: e
													}], !1;
													var m = r === s;
												} else var m = !0;
												if (m) {
													if (n.p !== void 0) {
														let e = n.p, r = s;
														if (s === s) {
															if (typeof e == `number` && isFinite(e)) {
																if (e > 1 || isNaN(e)) return K.errors = [{
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
																}], !1;
																if (e < 0 || isNaN(e)) return K.errors = [{
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
																}], !1;
															} else return K.errors = [{
																instancePath: t + `/step/p`,
																schemaPath: `#/$defs/share/type`,
																keyword: `type`,
																params: { type: `number` },
																message: `must be number`,
																schema: p.type,
																parentSchema: p,
																data: e
															}], !1;
														}
														var m = r === s;
													} else var m = !0;
													if (m) {
														if (n.rank !== void 0) {
															let e = n.rank, r = s;
															if (s === s) {
																if (typeof e == `number` && isFinite(e)) {
																	if (e < 0 || isNaN(e)) return K.errors = [{
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
																	}], !1;
																} else return K.errors = [{
																	instancePath: t + `/step/rank`,
																	schemaPath: `#/$defs/quantity/type`,
																	keyword: `type`,
																	params: { type: `number` },
																	message: `must be number`,
																	schema: d.type,
																	parentSchema: d,
																	data: e
																}], !1;
															}
															var m = r === s;
														} else var m = !0;
														if (m) {
															if (n.limit !== void 0) {
																let e = n.limit, r = s;
																if (s === s) {
																	if (typeof e == `number` && isFinite(e)) {
																		if (e > 1 || isNaN(e)) return K.errors = [{
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
																		}], !1;
																		if (e < 0 || isNaN(e)) return K.errors = [{
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
																		}], !1;
																	} else return K.errors = [{
																		instancePath: t + `/step/limit`,
																		schemaPath: `#/$defs/share/type`,
																		keyword: `type`,
																		params: { type: `number` },
																		message: `must be number`,
																		schema: p.type,
																		parentSchema: p,
																		data: e
																	}], !1;
																}
																var m = r === s;
															} else var m = !0;
															if (m) {
																if (n.rejected !== void 0) {
																	let e = n.rejected, r = s;
																	if (typeof e != `boolean`) return K.errors = [{
																		instancePath: t + `/step/rejected`,
																		schemaPath: `#/properties/step/properties/rejected/type`,
																		keyword: `type`,
																		params: { type: `boolean` },
																		message: `must be boolean`,
																		schema: G.properties.step.properties.rejected.type,
																		parentSchema: G.properties.step.properties.rejected,
																		data: e
																	}], !1;
																	var m = r === s;
																} else var m = !0;
															}
														}
													}
												}
											} else return K.errors = [{
												instancePath: t + `/step`,
												schemaPath: `#/properties/step/type`,
												keyword: `type`,
												params: { type: `object` },
												message: `must be object`,
												schema: G.properties.step.type,
												parentSchema: G.properties.step,
												data: n
											}], !1;
										}
										var l = r === s;
									} else var l = !0;
								}
							}
						}
					}
				}
			}
		} else return K.errors = [{
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: G.type,
			parentSchema: G,
			data: e
		}], !1;
	}
	return K.errors = o, s === 0;
}
K.evaluated = {
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
function q(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = null, s = 0, c = q.evaluated;
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
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let n;
			if (e.reason === void 0 && (n = `reason`)) return q.errors = [{
				instancePath: t,
				schemaPath: `#/then/required`,
				keyword: `required`,
				params: { missingProperty: n },
				message: `must have required property '` + n + `'`,
				schema: W.then.required,
				parentSchema: W.then,
				data: e
			}], !1;
		}
		var p = n === s;
		u = p, m = `then`;
	} else {
		let n = s;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let n;
			if (e.scale === void 0 && (n = `scale`) || e.before === void 0 && (n = `before`) || e.percent === void 0 && (n = `percent`) || e.interval === void 0 && (n = `interval`) || e.noticeable === void 0 && (n = `noticeable`) || e.p === void 0 && (n = `p`) || e.noise === void 0 && (n = `noise`) || e.baselineRuns === void 0 && (n = `baselineRuns`) || e.repeats === void 0 && (n = `repeats`) || e.sentence === void 0 && (n = `sentence`)) return q.errors = [{
				instancePath: t,
				schemaPath: `#/else/required`,
				keyword: `required`,
				params: { missingProperty: n },
				message: `must have required property '` + n + `'`,
				schema: W.else.required,
				parentSchema: W.else,
				data: e
			}], !1;
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
			schema: W.if,
			parentSchema: W,
			data: e
		};
		return o === null ? o = [n] : o.push(n), s++, q.errors = o, !1;
	}
	if (s === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let n;
			if (e.verdict === void 0 && (n = `verdict`) || e.gated === void 0 && (n = `gated`)) return q.errors = [{
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: n },
				message: `must have required property '` + n + `'`,
				schema: W.required,
				parentSchema: W,
				data: e
			}], !1;
			if (e.verdict !== void 0) {
				let n = e.verdict, r = s;
				if (n !== `improved` && n !== `held` && n !== `worsened` && n !== `inconclusive` && n !== `no baseline`) return q.errors = [{
					instancePath: t + `/verdict`,
					schemaPath: `#/properties/verdict/enum`,
					keyword: `enum`,
					params: { allowedValues: W.properties.verdict.enum },
					message: `must be equal to one of the allowed values`,
					schema: W.properties.verdict.enum,
					parentSchema: W.properties.verdict,
					data: n
				}], !1;
				var h = r === s;
			} else var h = !0;
			if (h) {
				if (e.gated !== void 0) {
					let n = e.gated, r = s;
					if (typeof n != `boolean`) return q.errors = [{
						instancePath: t + `/gated`,
						schemaPath: `#/properties/gated/type`,
						keyword: `type`,
						params: { type: `boolean` },
						message: `must be boolean`,
						schema: W.properties.gated.type,
						parentSchema: W.properties.gated,
						data: n
					}], !1;
					var h = r === s;
				} else var h = !0;
				if (h) {
					if (e.reason !== void 0) {
						let n = e.reason, r = s;
						if (typeof n != `string`) return q.errors = [{
							instancePath: t + `/reason`,
							schemaPath: `#/properties/reason/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`,
							schema: W.properties.reason.type,
							parentSchema: W.properties.reason,
							data: n
						}], !1;
						var h = r === s;
					} else var h = !0;
					if (h) {
						if (e.scale !== void 0) {
							let n = e.scale, r = s;
							if (n !== `percent` && n !== `points`) return q.errors = [{
								instancePath: t + `/scale`,
								schemaPath: `#/properties/scale/enum`,
								keyword: `enum`,
								params: { allowedValues: W.properties.scale.enum },
								message: `must be equal to one of the allowed values`,
								schema: W.properties.scale.enum,
								parentSchema: W.properties.scale,
								data: n
							}], !1;
							var h = r === s;
						} else var h = !0;
						if (h) {
							if (e.before !== void 0) {
								let n = e.before, r = s;
								if (!(typeof n == `number` && isFinite(n))) return q.errors = [{
									instancePath: t + `/before`,
									schemaPath: `#/properties/before/type`,
									keyword: `type`,
									params: { type: `number` },
									message: `must be number`,
									schema: W.properties.before.type,
									parentSchema: W.properties.before,
									data: n
								}], !1;
								var h = r === s;
							} else var h = !0;
							if (h) {
								if (e.percent !== void 0) {
									let n = e.percent, r = s;
									if (!(typeof n == `number` && isFinite(n))) return q.errors = [{
										instancePath: t + `/percent`,
										schemaPath: `#/properties/percent/type`,
										keyword: `type`,
										params: { type: `number` },
										message: `must be number`,
										schema: W.properties.percent.type,
										parentSchema: W.properties.percent,
										data: n
									}], !1;
									var h = r === s;
								} else var h = !0;
								if (h) {
									if (e.interval !== void 0) {
										let n = e.interval, r = s;
										if (s === r) {
											if (Array.isArray(n)) {
												if (n.length > 2) return q.errors = [{
													instancePath: t + `/interval`,
													schemaPath: `#/properties/interval/maxItems`,
													keyword: `maxItems`,
													params: { limit: 2 },
													message: `must NOT have more than 2 items`,
													schema: 2,
													parentSchema: W.properties.interval,
													data: n
												}], !1;
												if (n.length < 2) return q.errors = [{
													instancePath: t + `/interval`,
													schemaPath: `#/properties/interval/minItems`,
													keyword: `minItems`,
													params: { limit: 2 },
													message: `must NOT have fewer than 2 items`,
													schema: 2,
													parentSchema: W.properties.interval,
													data: n
												}], !1;
												{
													let e = n.length;
													for (let r = 0; r < e; r++) {
														let e = n[r], i = s;
														if (!(typeof e == `number` && isFinite(e))) return q.errors = [{
															instancePath: t + `/interval/` + r,
															schemaPath: `#/properties/interval/items/type`,
															keyword: `type`,
															params: { type: `number` },
															message: `must be number`,
															schema: W.properties.interval.items.type,
															parentSchema: W.properties.interval.items,
															data: e
														}], !1;
														if (i !== s) break;
													}
												}
											} else return q.errors = [{
												instancePath: t + `/interval`,
												schemaPath: `#/properties/interval/type`,
												keyword: `type`,
												params: { type: `array` },
												message: `must be array`,
												schema: W.properties.interval.type,
												parentSchema: W.properties.interval,
												data: n
											}], !1;
										}
										var h = r === s;
									} else var h = !0;
									if (h) {
										if (e.noticeable !== void 0) {
											let n = e.noticeable, r = s;
											if (!(typeof n == `number` && isFinite(n))) return q.errors = [{
												instancePath: t + `/noticeable`,
												schemaPath: `#/properties/noticeable/type`,
												keyword: `type`,
												params: { type: `number` },
												message: `must be number`,
												schema: W.properties.noticeable.type,
												parentSchema: W.properties.noticeable,
												data: n
											}], !1;
											var h = r === s;
										} else var h = !0;
										if (h) {
											if (e.p !== void 0) {
												let n = e.p, r = s;
												if (s === r) {
													if (typeof n == `number` && isFinite(n)) {
														if (n > 1 || isNaN(n)) return q.errors = [{
															instancePath: t + `/p`,
															schemaPath: `#/properties/p/maximum`,
															keyword: `maximum`,
															params: {
																comparison: `<=`,
																limit: 1
															},
															message: `must be <= 1`,
															schema: 1,
															parentSchema: W.properties.p,
															data: n
														}], !1;
														if (n < 0 || isNaN(n)) return q.errors = [{
															instancePath: t + `/p`,
															schemaPath: `#/properties/p/minimum`,
															keyword: `minimum`,
															params: {
																comparison: `>=`,
																limit: 0
															},
															message: `must be >= 0`,
															schema: 0,
															parentSchema: W.properties.p,
															data: n
														}], !1;
													} else return q.errors = [{
														instancePath: t + `/p`,
														schemaPath: `#/properties/p/type`,
														keyword: `type`,
														params: { type: `number` },
														message: `must be number`,
														schema: W.properties.p.type,
														parentSchema: W.properties.p,
														data: n
													}], !1;
												}
												var h = r === s;
											} else var h = !0;
											if (h) {
												if (e.noise !== void 0) {
													let n = e.noise, r = s;
													if (!(typeof n == `number` && isFinite(n))) return q.errors = [{
														instancePath: t + `/noise`,
														schemaPath: `#/properties/noise/type`,
														keyword: `type`,
														params: { type: `number` },
														message: `must be number`,
														schema: W.properties.noise.type,
														parentSchema: W.properties.noise,
														data: n
													}], !1;
													var h = r === s;
												} else var h = !0;
												if (h) {
													if (e.baselineRuns !== void 0) {
														let n = e.baselineRuns, r = s;
														if (s === s) {
															if (typeof n == `number` && isFinite(n)) {
																if (n < 0 || isNaN(n)) return q.errors = [{
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
																}], !1;
															} else return q.errors = [{
																instancePath: t + `/baselineRuns`,
																schemaPath: `#/$defs/quantity/type`,
																keyword: `type`,
																params: { type: `number` },
																message: `must be number`,
																schema: d.type,
																parentSchema: d,
																data: n
															}], !1;
														}
														var h = r === s;
													} else var h = !0;
													if (h) {
														if (e.repeats !== void 0) {
															let n = e.repeats, r = s;
															if (s === s) {
																if (typeof n == `number` && isFinite(n)) {
																	if (n < 0 || isNaN(n)) return q.errors = [{
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
																	}], !1;
																} else return q.errors = [{
																	instancePath: t + `/repeats`,
																	schemaPath: `#/$defs/quantity/type`,
																	keyword: `type`,
																	params: { type: `number` },
																	message: `must be number`,
																	schema: d.type,
																	parentSchema: d,
																	data: n
																}], !1;
															}
															var h = r === s;
														} else var h = !0;
														if (h) {
															if (e.paired !== void 0) {
																let n = e.paired, r = s;
																if (!0 !== n) return q.errors = [{
																	instancePath: t + `/paired`,
																	schemaPath: `#/properties/paired/const`,
																	keyword: `const`,
																	params: { allowedValue: !0 },
																	message: `must be equal to constant`,
																	schema: !0,
																	parentSchema: W.properties.paired,
																	data: n
																}], !1;
																var h = r === s;
															} else var h = !0;
															if (h) {
																if (e.sentence !== void 0) {
																	let n = e.sentence, r = s;
																	if (typeof n != `string`) return q.errors = [{
																		instancePath: t + `/sentence`,
																		schemaPath: `#/properties/sentence/type`,
																		keyword: `type`,
																		params: { type: `string` },
																		message: `must be string`,
																		schema: W.properties.sentence.type,
																		parentSchema: W.properties.sentence,
																		data: n
																	}], !1;
																	var h = r === s;
																} else var h = !0;
																if (h) {
																	if (e.doubt !== void 0) {
																		let n = e.doubt, r = s;
																		if (s === r) {
																			if (n && typeof n == `object` && !Array.isArray(n)) {
																				let e;
																				if (n.kind === void 0 && (e = `kind`)) return q.errors = [{
																					instancePath: t + `/doubt`,
																					schemaPath: `#/properties/doubt/required`,
																					keyword: `required`,
																					params: { missingProperty: e },
																					message: `must have required property '` + e + `'`,
																					schema: W.properties.doubt.required,
																					parentSchema: W.properties.doubt,
																					data: n
																				}], !1;
																				if (n.kind !== void 0) {
																					let e = n.kind, r = s;
																					if (e !== `suspected` && e !== `blind` && e !== `repeats disagree` && e !== `less load` && e !== `other mix`) return q.errors = [{
																						instancePath: t + `/doubt/kind`,
																						schemaPath: `#/properties/doubt/properties/kind/enum`,
																						keyword: `enum`,
																						params: { allowedValues: W.properties.doubt.properties.kind.enum },
																						message: `must be equal to one of the allowed values`,
																						schema: W.properties.doubt.properties.kind.enum,
																						parentSchema: W.properties.doubt.properties.kind,
																						data: e
																					}], !1;
																					var g = r === s;
																				} else var g = !0;
																				if (g) {
																					if (n.percent !== void 0) {
																						let e = n.percent, r = s;
																						if (!(typeof e == `number` && isFinite(e))) return q.errors = [{
																							instancePath: t + `/doubt/percent`,
																							schemaPath: `#/properties/doubt/properties/percent/type`,
																							keyword: `type`,
																							params: { type: `number` },
																							message: `must be number`,
																							schema: W.properties.doubt.properties.percent.type,
																							parentSchema: W.properties.doubt.properties.percent,
																							data: e
																						}], !1;
																						var g = r === s;
																					} else var g = !0;
																					if (g) {
																						if (n.repeatsNeeded !== void 0) {
																							let e = n.repeatsNeeded, r = s;
																							if (s === s) {
																								if (typeof e == `number` && isFinite(e)) {
																									if (e < 0 || isNaN(e)) return q.errors = [{
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
																									}], !1;
																								} else return q.errors = [{
																									instancePath: t + `/doubt/repeatsNeeded`,
																									schemaPath: `#/$defs/quantity/type`,
																									keyword: `type`,
																									params: { type: `number` },
																									message: `must be number`,
																									schema: d.type,
																									parentSchema: d,
																									data: e
																								}], !1;
																							}
																							var g = r === s;
																						} else var g = !0;
																						if (g) {
																							if (n.runsNeeded !== void 0) {
																								let e = n.runsNeeded, r = s;
																								if (s === s) {
																									if (typeof e == `number` && isFinite(e)) {
																										if (e < 0 || isNaN(e)) return q.errors = [{
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
																										}], !1;
																									} else return q.errors = [{
																										instancePath: t + `/doubt/runsNeeded`,
																										schemaPath: `#/$defs/quantity/type`,
																										keyword: `type`,
																										params: { type: `number` },
																										message: `must be number`,
																										schema: d.type,
																										parentSchema: d,
																										data: e
																									}], !1;
																								}
																								var g = r === s;
																							} else var g = !0;
																							if (g) {
																								if (n.isNote !== void 0) {
																									let e = n.isNote, r = s;
																									if (!0 !== e) return q.errors = [{
																										instancePath: t + `/doubt/isNote`,
																										schemaPath: `#/properties/doubt/properties/isNote/const`,
																										keyword: `const`,
																										params: { allowedValue: !0 },
																										message: `must be equal to constant`,
																										schema: !0,
																										parentSchema: W.properties.doubt.properties.isNote,
																										data: e
																									}], !1;
																									var g = r === s;
																								} else var g = !0;
																							}
																						}
																					}
																				}
																			} else return q.errors = [{
																				instancePath: t + `/doubt`,
																				schemaPath: `#/properties/doubt/type`,
																				keyword: `type`,
																				params: { type: `object` },
																				message: `must be object`,
																				schema: W.properties.doubt.type,
																				parentSchema: W.properties.doubt,
																				data: n
																			}], !1;
																		}
																		var h = r === s;
																	} else var h = !0;
																	if (h) {
																		if (e.reasoning !== void 0) {
																			let n = s;
																			K(e.reasoning, {
																				instancePath: t + `/reasoning`,
																				parentData: e,
																				parentDataProperty: `reasoning`,
																				rootData: i,
																				dynamicAnchors: a
																			}) || (o = o === null ? K.errors : o.concat(K.errors), s = o.length);
																			var h = n === s;
																		} else var h = !0;
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else return q.errors = [{
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: W.type,
			parentSchema: W,
			data: e
		}], !1;
	}
	return q.errors = o, s === 0;
}
q.evaluated = {
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
		paired: !0,
		sentence: !0,
		doubt: !0,
		reasoning: !0
	},
	dynamicProps: !1,
	dynamicItems: !1
};
function J(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = null, c = 0, l = J.evaluated;
	if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), c === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let n;
			if (e.scenario === void 0 && (n = `scenario`) || e.metric === void 0 && (n = `metric`) || e.aggregation === void 0 && (n = `aggregation`) || e.unit === void 0 && (n = `unit`)) return J.errors = [{
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: n },
				message: `must have required property '` + n + `'`,
				schema: H.required,
				parentSchema: H,
				data: e
			}], !1;
			if (e.scenario !== void 0) {
				let n = e.scenario, r = c;
				if (c === r) {
					if (typeof n == `string`) {
						if (s(n) < 1) return J.errors = [{
							instancePath: t + `/scenario`,
							schemaPath: `#/properties/scenario/minLength`,
							keyword: `minLength`,
							params: { limit: 1 },
							message: `must NOT have fewer than 1 characters`,
							schema: 1,
							parentSchema: H.properties.scenario,
							data: n
						}], !1;
					} else return J.errors = [{
						instancePath: t + `/scenario`,
						schemaPath: `#/properties/scenario/type`,
						keyword: `type`,
						params: { type: `string` },
						message: `must be string`,
						schema: H.properties.scenario.type,
						parentSchema: H.properties.scenario,
						data: n
					}], !1;
				}
				var u = r === c;
			} else var u = !0;
			if (u) {
				if (e.phase !== void 0) {
					let n = e.phase, r = c;
					if (c === r) {
						if (typeof n == `string`) {
							if (s(n) < 1) return J.errors = [{
								instancePath: t + `/phase`,
								schemaPath: `#/properties/phase/minLength`,
								keyword: `minLength`,
								params: { limit: 1 },
								message: `must NOT have fewer than 1 characters`,
								schema: 1,
								parentSchema: H.properties.phase,
								data: n
							}], !1;
						} else return J.errors = [{
							instancePath: t + `/phase`,
							schemaPath: `#/properties/phase/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`,
							schema: H.properties.phase.type,
							parentSchema: H.properties.phase,
							data: n
						}], !1;
					}
					var u = r === c;
				} else var u = !0;
				if (u) {
					if (e.metric !== void 0) {
						let n = e.metric, r = c;
						if (c === r) {
							if (typeof n == `string`) {
								if (s(n) < 1) return J.errors = [{
									instancePath: t + `/metric`,
									schemaPath: `#/properties/metric/minLength`,
									keyword: `minLength`,
									params: { limit: 1 },
									message: `must NOT have fewer than 1 characters`,
									schema: 1,
									parentSchema: H.properties.metric,
									data: n
								}], !1;
							} else return J.errors = [{
								instancePath: t + `/metric`,
								schemaPath: `#/properties/metric/type`,
								keyword: `type`,
								params: { type: `string` },
								message: `must be string`,
								schema: H.properties.metric.type,
								parentSchema: H.properties.metric,
								data: n
							}], !1;
						}
						var u = r === c;
					} else var u = !0;
					if (u) {
						if (e.aggregation !== void 0) {
							let n = e.aggregation, r = c;
							if (c === r) {
								if (typeof n == `string`) {
									if (s(n) < 1) return J.errors = [{
										instancePath: t + `/aggregation`,
										schemaPath: `#/properties/aggregation/minLength`,
										keyword: `minLength`,
										params: { limit: 1 },
										message: `must NOT have fewer than 1 characters`,
										schema: 1,
										parentSchema: H.properties.aggregation,
										data: n
									}], !1;
								} else return J.errors = [{
									instancePath: t + `/aggregation`,
									schemaPath: `#/properties/aggregation/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: H.properties.aggregation.type,
									parentSchema: H.properties.aggregation,
									data: n
								}], !1;
							}
							var u = r === c;
						} else var u = !0;
						if (u) {
							if (e.unit !== void 0) {
								let n = e.unit, r = c;
								if (n !== `ms` && n !== `bytes` && n !== `ratio` && n !== `count` && n !== `1/s` && n !== `bytes/s` && n !== `1/h` && n !== `bytes/h` && n !== `users` && n !== `number`) return J.errors = [{
									instancePath: t + `/unit`,
									schemaPath: `#/$defs/unit/enum`,
									keyword: `enum`,
									params: { allowedValues: ae.enum },
									message: `must be equal to one of the allowed values`,
									schema: ae.enum,
									parentSchema: ae,
									data: n
								}], !1;
								var u = r === c;
							} else var u = !0;
							if (u) {
								if (e.unitText !== void 0) {
									let n = e.unitText, r = c;
									if (c === r) {
										if (typeof n == `string`) {
											if (s(n) < 1) return J.errors = [{
												instancePath: t + `/unitText`,
												schemaPath: `#/properties/unitText/minLength`,
												keyword: `minLength`,
												params: { limit: 1 },
												message: `must NOT have fewer than 1 characters`,
												schema: 1,
												parentSchema: H.properties.unitText,
												data: n
											}], !1;
										} else return J.errors = [{
											instancePath: t + `/unitText`,
											schemaPath: `#/properties/unitText/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`,
											schema: H.properties.unitText.type,
											parentSchema: H.properties.unitText,
											data: n
										}], !1;
									}
									var u = r === c;
								} else var u = !0;
								if (u) {
									if (e.value !== void 0) {
										let n = e.value, r = c;
										if (!(typeof n == `number` && isFinite(n))) return J.errors = [{
											instancePath: t + `/value`,
											schemaPath: `#/properties/value/type`,
											keyword: `type`,
											params: { type: `number` },
											message: `must be number`,
											schema: H.properties.value.type,
											parentSchema: H.properties.value,
											data: n
										}], !1;
										var u = r === c;
									} else var u = !0;
									if (u) {
										if (e.samples !== void 0) {
											let n = e.samples, r = c;
											if (c === c) {
												if (typeof n == `number` && isFinite(n)) {
													if (n < 0 || isNaN(n)) return J.errors = [{
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
													}], !1;
												} else return J.errors = [{
													instancePath: t + `/samples`,
													schemaPath: `#/$defs/quantity/type`,
													keyword: `type`,
													params: { type: `number` },
													message: `must be number`,
													schema: d.type,
													parentSchema: d,
													data: n
												}], !1;
											}
											var u = r === c;
										} else var u = !0;
										if (u) {
											if (e.source !== void 0) {
												let n = e.source, r = c;
												if (c === c) {
													if (n && typeof n == `object` && !Array.isArray(n)) {
														let e;
														if (n.file === void 0 && (e = `file`) || n.at === void 0 && (e = `at`)) return J.errors = [{
															instancePath: t + `/source`,
															schemaPath: `#/$defs/source/required`,
															keyword: `required`,
															params: { missingProperty: e },
															message: `must have required property '` + e + `'`,
															schema: P.required,
															parentSchema: P,
															data: n
														}], !1;
														if (n.file !== void 0) {
															let e = n.file, r = c;
															if (typeof e != `string`) return J.errors = [{
																instancePath: t + `/source/file`,
																schemaPath: `#/$defs/source/properties/file/type`,
																keyword: `type`,
																params: { type: `string` },
																message: `must be string`,
																schema: P.properties.file.type,
																parentSchema: P.properties.file,
																data: e
															}], !1;
															var f = r === c;
														} else var f = !0;
														if (f) {
															if (n.at !== void 0) {
																let e = n.at, r = c;
																if (typeof e != `string`) return J.errors = [{
																	instancePath: t + `/source/at`,
																	schemaPath: `#/$defs/source/properties/at/type`,
																	keyword: `type`,
																	params: { type: `string` },
																	message: `must be string`,
																	schema: P.properties.at.type,
																	parentSchema: P.properties.at,
																	data: e
																}], !1;
																var f = r === c;
															} else var f = !0;
														}
													} else return J.errors = [{
														instancePath: t + `/source`,
														schemaPath: `#/$defs/source/type`,
														keyword: `type`,
														params: { type: `object` },
														message: `must be object`,
														schema: P.type,
														parentSchema: P,
														data: n
													}], !1;
												}
												var u = r === c;
											} else var u = !0;
											if (u) {
												if (e.objective !== void 0) {
													let n = c;
													se(e.objective, {
														instancePath: t + `/objective`,
														parentData: e,
														parentDataProperty: `objective`,
														rootData: i,
														dynamicAnchors: a
													}) || (o = o === null ? se.errors : o.concat(se.errors), c = o.length);
													var u = n === c;
												} else var u = !0;
												if (u) {
													if (e.change !== void 0) {
														let n = c;
														q(e.change, {
															instancePath: t + `/change`,
															parentData: e,
															parentDataProperty: `change`,
															rootData: i,
															dynamicAnchors: a
														}) || (o = o === null ? q.errors : o.concat(q.errors), c = o.length);
														var u = n === c;
													} else var u = !0;
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else return J.errors = [{
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: H.type,
			parentSchema: H,
			data: e
		}], !1;
	}
	return J.errors = o, c === 0;
}
J.evaluated = {
	props: {
		scenario: !0,
		phase: !0,
		metric: !0,
		aggregation: !0,
		unit: !0,
		unitText: !0,
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
	let o = X.evaluated;
	if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.rule === void 0 && (n = `rule`) || e.title === void 0 && (n = `title`) || e.priority === void 0 && (n = `priority`) || e.scenario === void 0 && (n = `scenario`) || e.component === void 0 && (n = `component`) || e.description === void 0 && (n = `description`) || e.impact === void 0 && (n = `impact`) || e.cause === void 0 && (n = `cause`) || e.recommendation === void 0 && (n = `recommendation`) || e.effort === void 0 && (n = `effort`) || e.confidence === void 0 && (n = `confidence`) || e.evidence === void 0 && (n = `evidence`)) return X.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n },
			message: `must have required property '` + n + `'`,
			schema: Y.required,
			parentSchema: Y,
			data: e
		}], !1;
		if (e.rule !== void 0) {
			let n = e.rule;
			if (typeof n == `string`) {
				if (s(n) < 1) return X.errors = [{
					instancePath: t + `/rule`,
					schemaPath: `#/properties/rule/minLength`,
					keyword: `minLength`,
					params: { limit: 1 },
					message: `must NOT have fewer than 1 characters`,
					schema: 1,
					parentSchema: Y.properties.rule,
					data: n
				}], !1;
			} else return X.errors = [{
				instancePath: t + `/rule`,
				schemaPath: `#/properties/rule/type`,
				keyword: `type`,
				params: { type: `string` },
				message: `must be string`,
				schema: Y.properties.rule.type,
				parentSchema: Y.properties.rule,
				data: n
			}], !1;
			var c = !0;
		} else var c = !0;
		if (c) {
			if (e.title !== void 0) {
				let n = e.title;
				if (typeof n == `string`) {
					if (s(n) < 1) return X.errors = [{
						instancePath: t + `/title`,
						schemaPath: `#/properties/title/minLength`,
						keyword: `minLength`,
						params: { limit: 1 },
						message: `must NOT have fewer than 1 characters`,
						schema: 1,
						parentSchema: Y.properties.title,
						data: n
					}], !1;
				} else return X.errors = [{
					instancePath: t + `/title`,
					schemaPath: `#/properties/title/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: Y.properties.title.type,
					parentSchema: Y.properties.title,
					data: n
				}], !1;
				var c = !0;
			} else var c = !0;
			if (c) {
				if (e.priority !== void 0) {
					let n = e.priority;
					if (n !== `P0` && n !== `P1` && n !== `P2`) return X.errors = [{
						instancePath: t + `/priority`,
						schemaPath: `#/properties/priority/enum`,
						keyword: `enum`,
						params: { allowedValues: Y.properties.priority.enum },
						message: `must be equal to one of the allowed values`,
						schema: Y.properties.priority.enum,
						parentSchema: Y.properties.priority,
						data: n
					}], !1;
					var c = !0;
				} else var c = !0;
				if (c) {
					if (e.scenario !== void 0) {
						let n = e.scenario;
						if (typeof n != `string`) return X.errors = [{
							instancePath: t + `/scenario`,
							schemaPath: `#/properties/scenario/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`,
							schema: Y.properties.scenario.type,
							parentSchema: Y.properties.scenario,
							data: n
						}], !1;
						var c = !0;
					} else var c = !0;
					if (c) {
						if (e.component !== void 0) {
							let n = e.component;
							if (typeof n != `string`) return X.errors = [{
								instancePath: t + `/component`,
								schemaPath: `#/properties/component/type`,
								keyword: `type`,
								params: { type: `string` },
								message: `must be string`,
								schema: Y.properties.component.type,
								parentSchema: Y.properties.component,
								data: n
							}], !1;
							var c = !0;
						} else var c = !0;
						if (c) {
							if (e.description !== void 0) {
								let n = e.description;
								if (typeof n != `string`) return X.errors = [{
									instancePath: t + `/description`,
									schemaPath: `#/properties/description/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: Y.properties.description.type,
									parentSchema: Y.properties.description,
									data: n
								}], !1;
								var c = !0;
							} else var c = !0;
							if (c) {
								if (e.impact !== void 0) {
									let n = e.impact;
									if (typeof n != `string`) return X.errors = [{
										instancePath: t + `/impact`,
										schemaPath: `#/properties/impact/type`,
										keyword: `type`,
										params: { type: `string` },
										message: `must be string`,
										schema: Y.properties.impact.type,
										parentSchema: Y.properties.impact,
										data: n
									}], !1;
									var c = !0;
								} else var c = !0;
								if (c) {
									if (e.cause !== void 0) {
										let n = e.cause;
										if (typeof n != `string`) return X.errors = [{
											instancePath: t + `/cause`,
											schemaPath: `#/properties/cause/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`,
											schema: Y.properties.cause.type,
											parentSchema: Y.properties.cause,
											data: n
										}], !1;
										var c = !0;
									} else var c = !0;
									if (c) {
										if (e.disprovedBy !== void 0) {
											let n = e.disprovedBy;
											if (typeof n != `string`) return X.errors = [{
												instancePath: t + `/disprovedBy`,
												schemaPath: `#/properties/disprovedBy/type`,
												keyword: `type`,
												params: { type: `string` },
												message: `must be string`,
												schema: Y.properties.disprovedBy.type,
												parentSchema: Y.properties.disprovedBy,
												data: n
											}], !1;
											var c = !0;
										} else var c = !0;
										if (c) {
											if (e.recommendation !== void 0) {
												let n = e.recommendation;
												if (typeof n != `string`) return X.errors = [{
													instancePath: t + `/recommendation`,
													schemaPath: `#/properties/recommendation/type`,
													keyword: `type`,
													params: { type: `string` },
													message: `must be string`,
													schema: Y.properties.recommendation.type,
													parentSchema: Y.properties.recommendation,
													data: n
												}], !1;
												var c = !0;
											} else var c = !0;
											if (c) {
												if (e.expectedImpact !== void 0) {
													let n = e.expectedImpact;
													if (typeof n != `string`) return X.errors = [{
														instancePath: t + `/expectedImpact`,
														schemaPath: `#/properties/expectedImpact/type`,
														keyword: `type`,
														params: { type: `string` },
														message: `must be string`,
														schema: Y.properties.expectedImpact.type,
														parentSchema: Y.properties.expectedImpact,
														data: n
													}], !1;
													var c = !0;
												} else var c = !0;
												if (c) {
													if (e.effort !== void 0) {
														let n = e.effort;
														if (n !== `hours` && n !== `days` && n !== `weeks`) return X.errors = [{
															instancePath: t + `/effort`,
															schemaPath: `#/properties/effort/enum`,
															keyword: `enum`,
															params: { allowedValues: Y.properties.effort.enum },
															message: `must be equal to one of the allowed values`,
															schema: Y.properties.effort.enum,
															parentSchema: Y.properties.effort,
															data: n
														}], !1;
														var c = !0;
													} else var c = !0;
													if (c) {
														if (e.confidence !== void 0) {
															let n = e.confidence;
															if (n !== `likely` && n !== `possible`) return X.errors = [{
																instancePath: t + `/confidence`,
																schemaPath: `#/properties/confidence/enum`,
																keyword: `enum`,
																params: { allowedValues: Y.properties.confidence.enum },
																message: `must be equal to one of the allowed values`,
																schema: Y.properties.confidence.enum,
																parentSchema: Y.properties.confidence,
																data: n
															}], !1;
															var c = !0;
														} else var c = !0;
														if (c) {
															if (e.evidence !== void 0) {
																let n = e.evidence;
																if (Array.isArray(n)) {
																	let e = n.length;
																	for (let r = 0; r < e; r++) {
																		let e = n[r];
																		if (e && typeof e == `object` && !Array.isArray(e)) {
																			let n;
																			if (e.text === void 0 && (n = `text`) || e.source === void 0 && (n = `source`)) return X.errors = [{
																				instancePath: t + `/evidence/` + r,
																				schemaPath: `#/properties/evidence/items/required`,
																				keyword: `required`,
																				params: { missingProperty: n },
																				message: `must have required property '` + n + `'`,
																				schema: Y.properties.evidence.items.required,
																				parentSchema: Y.properties.evidence.items,
																				data: e
																			}], !1;
																			if (e.text !== void 0) {
																				let n = e.text;
																				if (typeof n != `string`) return X.errors = [{
																					instancePath: t + `/evidence/` + r + `/text`,
																					schemaPath: `#/properties/evidence/items/properties/text/type`,
																					keyword: `type`,
																					params: { type: `string` },
																					message: `must be string`,
																					schema: Y.properties.evidence.items.properties.text.type,
																					parentSchema: Y.properties.evidence.items.properties.text,
																					data: n
																				}], !1;
																				var l = !0;
																			} else var l = !0;
																			if (l) {
																				if (e.source !== void 0) {
																					let n = e.source;
																					if (n && typeof n == `object` && !Array.isArray(n)) {
																						let e;
																						if (n.file === void 0 && (e = `file`) || n.at === void 0 && (e = `at`)) return X.errors = [{
																							instancePath: t + `/evidence/` + r + `/source`,
																							schemaPath: `#/$defs/source/required`,
																							keyword: `required`,
																							params: { missingProperty: e },
																							message: `must have required property '` + e + `'`,
																							schema: P.required,
																							parentSchema: P,
																							data: n
																						}], !1;
																						if (n.file !== void 0) {
																							let e = n.file;
																							if (typeof e != `string`) return X.errors = [{
																								instancePath: t + `/evidence/` + r + `/source/file`,
																								schemaPath: `#/$defs/source/properties/file/type`,
																								keyword: `type`,
																								params: { type: `string` },
																								message: `must be string`,
																								schema: P.properties.file.type,
																								parentSchema: P.properties.file,
																								data: e
																							}], !1;
																							var u = !0;
																						} else var u = !0;
																						if (u) {
																							if (n.at !== void 0) {
																								let e = n.at;
																								if (typeof e != `string`) return X.errors = [{
																									instancePath: t + `/evidence/` + r + `/source/at`,
																									schemaPath: `#/$defs/source/properties/at/type`,
																									keyword: `type`,
																									params: { type: `string` },
																									message: `must be string`,
																									schema: P.properties.at.type,
																									parentSchema: P.properties.at,
																									data: e
																								}], !1;
																								var u = !0;
																							} else var u = !0;
																						}
																					} else return X.errors = [{
																						instancePath: t + `/evidence/` + r + `/source`,
																						schemaPath: `#/$defs/source/type`,
																						keyword: `type`,
																						params: { type: `object` },
																						message: `must be object`,
																						schema: P.type,
																						parentSchema: P,
																						data: n
																					}], !1;
																					var l = !0;
																				} else var l = !0;
																			}
																		} else return X.errors = [{
																			instancePath: t + `/evidence/` + r,
																			schemaPath: `#/properties/evidence/items/type`,
																			keyword: `type`,
																			params: { type: `object` },
																			message: `must be object`,
																			schema: Y.properties.evidence.items.type,
																			parentSchema: Y.properties.evidence.items,
																			data: e
																		}], !1;
																	}
																} else return X.errors = [{
																	instancePath: t + `/evidence`,
																	schemaPath: `#/properties/evidence/type`,
																	keyword: `type`,
																	params: { type: `array` },
																	message: `must be array`,
																	schema: Y.properties.evidence.type,
																	parentSchema: Y.properties.evidence,
																	data: n
																}], !1;
																var c = !0;
															} else var c = !0;
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	} else return X.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` },
		message: `must be object`,
		schema: Y.type,
		parentSchema: Y,
		data: e
	}], !1;
	return X.errors = null, !0;
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
const ue = {
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
function de(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = null, s = 0, c = de.evaluated;
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
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let n;
			if (e.runs === void 0 && (n = `runs`)) return de.errors = [{
				instancePath: t,
				schemaPath: `#/then/required`,
				keyword: `required`,
				params: { missingProperty: n },
				message: `must have required property '` + n + `'`,
				schema: ue.then.required,
				parentSchema: ue.then,
				data: e
			}], !1;
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
			schema: ue.if,
			parentSchema: ue,
			data: e
		};
		return o === null ? o = [n] : o.push(n), s++, de.errors = o, !1;
	}
	if (s === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let n;
			if (e.kind === void 0 && (n = `kind`) || e.file === void 0 && (n = `file`)) return de.errors = [{
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: n },
				message: `must have required property '` + n + `'`,
				schema: ue.required,
				parentSchema: ue,
				data: e
			}], !1;
			if (e.kind !== void 0) {
				let n = e.kind, r = s;
				if (n !== `none yet` && n !== `history` && n !== `side by side`) return de.errors = [{
					instancePath: t + `/kind`,
					schemaPath: `#/properties/kind/enum`,
					keyword: `enum`,
					params: { allowedValues: ue.properties.kind.enum },
					message: `must be equal to one of the allowed values`,
					schema: ue.properties.kind.enum,
					parentSchema: ue.properties.kind,
					data: n
				}], !1;
				var m = r === s;
			} else var m = !0;
			if (m) {
				if (e.file !== void 0) {
					let n = e.file, r = s;
					if (typeof n != `string`) return de.errors = [{
						instancePath: t + `/file`,
						schemaPath: `#/properties/file/type`,
						keyword: `type`,
						params: { type: `string` },
						message: `must be string`,
						schema: ue.properties.file.type,
						parentSchema: ue.properties.file,
						data: n
					}], !1;
					var m = r === s;
				} else var m = !0;
				if (m) {
					if (e.runs !== void 0) {
						let n = e.runs, r = s;
						if (s === r) {
							if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) {
								let r = n[e], i = s;
								if (s === s) {
									if (typeof r == `number` && isFinite(r)) {
										if (r < 0 || isNaN(r)) return de.errors = [{
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
										}], !1;
									} else return de.errors = [{
										instancePath: t + `/runs/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
										schemaPath: `#/$defs/quantity/type`,
										keyword: `type`,
										params: { type: `number` },
										message: `must be number`,
										schema: d.type,
										parentSchema: d,
										data: r
									}], !1;
								}
								if (i !== s) break;
							}
							else return de.errors = [{
								instancePath: t + `/runs`,
								schemaPath: `#/properties/runs/type`,
								keyword: `type`,
								params: { type: `object` },
								message: `must be object`,
								schema: ue.properties.runs.type,
								parentSchema: ue.properties.runs,
								data: n
							}], !1;
						}
						var m = r === s;
					} else var m = !0;
				}
			}
		} else return de.errors = [{
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: ue.type,
			parentSchema: ue,
			data: e
		}], !1;
	}
	return de.errors = o, s === 0;
}
de.evaluated = {
	props: {
		kind: !0,
		file: !0,
		runs: !0
	},
	dynamicProps: !1,
	dynamicItems: !1
};
const fe = {
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
function pe(e, { instancePath: t = ``, parentData: n, parentDataProperty: i, rootData: a = e, dynamicAnchors: o = {} } = {}) {
	let s = pe.evaluated;
	if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.signOffs === void 0 && (n = `signOffs`)) return pe.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n },
			message: `must have required property '` + n + `'`,
			schema: fe.required,
			parentSchema: fe,
			data: e
		}], !1;
		if (e.signOffs !== void 0) {
			let n = e.signOffs;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let i = 0; i < e; i++) {
					let e = n[i];
					if (e && typeof e == `object` && !Array.isArray(e)) {
						let n;
						if (e.role === void 0 && (n = `role`) || e.name === void 0 && (n = `name`) || e.time === void 0 && (n = `time`) || e.url === void 0 && (n = `url`)) return pe.errors = [{
							instancePath: t + `/signOffs/` + i,
							schemaPath: `#/properties/signOffs/items/required`,
							keyword: `required`,
							params: { missingProperty: n },
							message: `must have required property '` + n + `'`,
							schema: fe.properties.signOffs.items.required,
							parentSchema: fe.properties.signOffs.items,
							data: e
						}], !1;
						if (e.role !== void 0) {
							let n = e.role;
							if (typeof n != `string`) return pe.errors = [{
								instancePath: t + `/signOffs/` + i + `/role`,
								schemaPath: `#/properties/signOffs/items/properties/role/type`,
								keyword: `type`,
								params: { type: `string` },
								message: `must be string`,
								schema: fe.properties.signOffs.items.properties.role.type,
								parentSchema: fe.properties.signOffs.items.properties.role,
								data: n
							}], !1;
							var l = !0;
						} else var l = !0;
						if (l) {
							if (e.name !== void 0) {
								let n = e.name;
								if (typeof n != `string`) return pe.errors = [{
									instancePath: t + `/signOffs/` + i + `/name`,
									schemaPath: `#/properties/signOffs/items/properties/name/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: fe.properties.signOffs.items.properties.name.type,
									parentSchema: fe.properties.signOffs.items.properties.name,
									data: n
								}], !1;
								var l = !0;
							} else var l = !0;
							if (l) {
								if (e.time !== void 0) {
									let n = e.time;
									if (typeof n == `string`) {
										if (!c.test(n)) return pe.errors = [{
											instancePath: t + `/signOffs/` + i + `/time`,
											schemaPath: `#/$defs/time/pattern`,
											keyword: `pattern`,
											params: { pattern: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$` },
											message: `must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"`,
											schema: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$`,
											parentSchema: r,
											data: n
										}], !1;
									} else return pe.errors = [{
										instancePath: t + `/signOffs/` + i + `/time`,
										schemaPath: `#/$defs/time/type`,
										keyword: `type`,
										params: { type: `string` },
										message: `must be string`,
										schema: r.type,
										parentSchema: r,
										data: n
									}], !1;
									var l = !0;
								} else var l = !0;
								if (l) {
									if (e.url !== void 0) {
										let n = e.url;
										if (typeof n != `string`) return pe.errors = [{
											instancePath: t + `/signOffs/` + i + `/url`,
											schemaPath: `#/properties/signOffs/items/properties/url/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`,
											schema: fe.properties.signOffs.items.properties.url.type,
											parentSchema: fe.properties.signOffs.items.properties.url,
											data: n
										}], !1;
										var l = !0;
									} else var l = !0;
								}
							}
						}
					} else return pe.errors = [{
						instancePath: t + `/signOffs/` + i,
						schemaPath: `#/properties/signOffs/items/type`,
						keyword: `type`,
						params: { type: `object` },
						message: `must be object`,
						schema: fe.properties.signOffs.items.type,
						parentSchema: fe.properties.signOffs.items,
						data: e
					}], !1;
				}
			} else return pe.errors = [{
				instancePath: t + `/signOffs`,
				schemaPath: `#/properties/signOffs/type`,
				keyword: `type`,
				params: { type: `array` },
				message: `must be array`,
				schema: fe.properties.signOffs.type,
				parentSchema: fe.properties.signOffs,
				data: n
			}], !1;
		}
	} else return pe.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` },
		message: `must be object`,
		schema: fe.type,
		parentSchema: fe,
		data: e
	}], !1;
	return pe.errors = null, !0;
}
pe.evaluated = {
	props: { signOffs: !0 },
	dynamicProps: !1,
	dynamicItems: !1
};
const Z = {
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
function Q(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = Q.evaluated;
	if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.environment === void 0 && (n = `environment`) || e.software === void 0 && (n = `software`) || e.links === void 0 && (n = `links`) || e.signOff === void 0 && (n = `signOff`)) return Q.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n },
			message: `must have required property '` + n + `'`,
			schema: Z.required,
			parentSchema: Z,
			data: e
		}], !1;
		if (e.environment !== void 0) {
			let n = e.environment;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) {
					let e = n[r];
					if (e && typeof e == `object` && !Array.isArray(e)) {
						let n;
						if (e.component === void 0 && (n = `component`) || e.specification === void 0 && (n = `specification`)) return Q.errors = [{
							instancePath: t + `/environment/` + r,
							schemaPath: `#/properties/environment/items/required`,
							keyword: `required`,
							params: { missingProperty: n },
							message: `must have required property '` + n + `'`,
							schema: Z.properties.environment.items.required,
							parentSchema: Z.properties.environment.items,
							data: e
						}], !1;
						if (e.component !== void 0) {
							let n = e.component;
							if (typeof n != `string`) return Q.errors = [{
								instancePath: t + `/environment/` + r + `/component`,
								schemaPath: `#/properties/environment/items/properties/component/type`,
								keyword: `type`,
								params: { type: `string` },
								message: `must be string`,
								schema: Z.properties.environment.items.properties.component.type,
								parentSchema: Z.properties.environment.items.properties.component,
								data: n
							}], !1;
							var s = !0;
						} else var s = !0;
						if (s) {
							if (e.specification !== void 0) {
								let n = e.specification;
								if (typeof n != `string`) return Q.errors = [{
									instancePath: t + `/environment/` + r + `/specification`,
									schemaPath: `#/properties/environment/items/properties/specification/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: Z.properties.environment.items.properties.specification.type,
									parentSchema: Z.properties.environment.items.properties.specification,
									data: n
								}], !1;
								var s = !0;
							} else var s = !0;
							if (s) {
								if (e.count !== void 0) {
									let n = e.count;
									if (typeof n == `number` && isFinite(n)) {
										if (n < 0 || isNaN(n)) return Q.errors = [{
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
										}], !1;
									} else return Q.errors = [{
										instancePath: t + `/environment/` + r + `/count`,
										schemaPath: `#/$defs/quantity/type`,
										keyword: `type`,
										params: { type: `number` },
										message: `must be number`,
										schema: d.type,
										parentSchema: d,
										data: n
									}], !1;
									var s = !0;
								} else var s = !0;
							}
						}
					} else return Q.errors = [{
						instancePath: t + `/environment/` + r,
						schemaPath: `#/properties/environment/items/type`,
						keyword: `type`,
						params: { type: `object` },
						message: `must be object`,
						schema: Z.properties.environment.items.type,
						parentSchema: Z.properties.environment.items,
						data: e
					}], !1;
				}
			} else return Q.errors = [{
				instancePath: t + `/environment`,
				schemaPath: `#/properties/environment/type`,
				keyword: `type`,
				params: { type: `array` },
				message: `must be array`,
				schema: Z.properties.environment.type,
				parentSchema: Z.properties.environment,
				data: n
			}], !1;
			var c = !0;
		} else var c = !0;
		if (c) {
			if (e.software !== void 0) {
				let n = e.software;
				if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) {
					let r = n[e];
					if (typeof r != `string`) return Q.errors = [{
						instancePath: t + `/software/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
						schemaPath: `#/$defs/texts/additionalProperties/type`,
						keyword: `type`,
						params: { type: `string` },
						message: `must be string`,
						schema: ie.additionalProperties.type,
						parentSchema: ie.additionalProperties,
						data: r
					}], !1;
				}
				else return Q.errors = [{
					instancePath: t + `/software`,
					schemaPath: `#/$defs/texts/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`,
					schema: ie.type,
					parentSchema: ie,
					data: n
				}], !1;
				var c = !0;
			} else var c = !0;
			if (c) {
				if (e.links !== void 0) {
					let n = e.links;
					if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) {
						let r = n[e];
						if (typeof r != `string`) return Q.errors = [{
							instancePath: t + `/links/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							schemaPath: `#/$defs/texts/additionalProperties/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`,
							schema: ie.additionalProperties.type,
							parentSchema: ie.additionalProperties,
							data: r
						}], !1;
					}
					else return Q.errors = [{
						instancePath: t + `/links`,
						schemaPath: `#/$defs/texts/type`,
						keyword: `type`,
						params: { type: `object` },
						message: `must be object`,
						schema: ie.type,
						parentSchema: ie,
						data: n
					}], !1;
					var c = !0;
				} else var c = !0;
				if (c) {
					if (e.signOff !== void 0) {
						let n = e.signOff;
						if (Array.isArray(n)) {
							let e = n.length;
							for (let r = 0; r < e; r++) {
								let e = n[r];
								if (typeof e != `string`) return Q.errors = [{
									instancePath: t + `/signOff/` + r,
									schemaPath: `#/properties/signOff/items/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: Z.properties.signOff.items.type,
									parentSchema: Z.properties.signOff.items,
									data: e
								}], !1;
							}
						} else return Q.errors = [{
							instancePath: t + `/signOff`,
							schemaPath: `#/properties/signOff/type`,
							keyword: `type`,
							params: { type: `array` },
							message: `must be array`,
							schema: Z.properties.signOff.type,
							parentSchema: Z.properties.signOff,
							data: n
						}], !1;
						var c = !0;
					} else var c = !0;
					if (c) {
						if (e.preparedBy !== void 0) {
							let n = e.preparedBy;
							if (typeof n != `string`) return Q.errors = [{
								instancePath: t + `/preparedBy`,
								schemaPath: `#/properties/preparedBy/type`,
								keyword: `type`,
								params: { type: `string` },
								message: `must be string`,
								schema: Z.properties.preparedBy.type,
								parentSchema: Z.properties.preparedBy,
								data: n
							}], !1;
							var c = !0;
						} else var c = !0;
						if (c) {
							if (e.testPeriod !== void 0) {
								let n = e.testPeriod;
								if (typeof n != `string`) return Q.errors = [{
									instancePath: t + `/testPeriod`,
									schemaPath: `#/properties/testPeriod/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: Z.properties.testPeriod.type,
									parentSchema: Z.properties.testPeriod,
									data: n
								}], !1;
								var c = !0;
							} else var c = !0;
							if (c) {
								if (e.apm !== void 0) {
									let n = e.apm;
									if (typeof n != `string`) return Q.errors = [{
										instancePath: t + `/apm`,
										schemaPath: `#/properties/apm/type`,
										keyword: `type`,
										params: { type: `string` },
										message: `must be string`,
										schema: Z.properties.apm.type,
										parentSchema: Z.properties.apm,
										data: n
									}], !1;
									var c = !0;
								} else var c = !0;
							}
						}
					}
				}
			}
		}
	} else return Q.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` },
		message: `must be object`,
		schema: Z.type,
		parentSchema: Z,
		data: e
	}], !1;
	return Q.errors = null, !0;
}
Q.evaluated = {
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
function $(e, { instancePath: t = ``, parentData: u, parentDataProperty: d, rootData: f = e, dynamicAnchors: p = {} } = {}) {
	let m = null, h = 0, g = $.evaluated;
	if (g.dynamicProps && (g.props = void 0), g.dynamicItems && (g.items = void 0), h === 0) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let u;
			if (e.schemaVersion === void 0 && (u = `schemaVersion`) || e.tool === void 0 && (u = `tool`) || e.service === void 0 && (u = `service`) || e.time === void 0 && (u = `time`) || e.assessment === void 0 && (u = `assessment`) || e.failures === void 0 && (u = `failures`) || e.scenarios === void 0 && (u = `scenarios`) || e.indicators === void 0 && (u = `indicators`) || e.findings === void 0 && (u = `findings`) || e.concerns === void 0 && (u = `concerns`) || e.waivers === void 0 && (u = `waivers`) || e.baseline === void 0 && (u = `baseline`) || e.report === void 0 && (u = `report`)) return $.errors = [{
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: u },
				message: `must have required property '` + u + `'`,
				schema: n.required,
				parentSchema: n,
				data: e
			}], !1;
			if (e.schemaVersion !== void 0) {
				let r = e.schemaVersion, i = h;
				if (typeof r != `number` || r % 1 || isNaN(r) || !isFinite(r)) return $.errors = [{
					instancePath: t + `/schemaVersion`,
					schemaPath: `#/properties/schemaVersion/type`,
					keyword: `type`,
					params: { type: `integer` },
					message: `must be integer`,
					schema: n.properties.schemaVersion.type,
					parentSchema: n.properties.schemaVersion,
					data: r
				}], !1;
				if (r !== 1) return $.errors = [{
					instancePath: t + `/schemaVersion`,
					schemaPath: `#/properties/schemaVersion/const`,
					keyword: `const`,
					params: { allowedValue: 1 },
					message: `must be equal to constant`,
					schema: 1,
					parentSchema: n.properties.schemaVersion,
					data: r
				}], !1;
				var _ = i === h;
			} else var _ = !0;
			if (_) {
				if (e.tool !== void 0) {
					let r = e.tool, i = h;
					if (h === i) {
						if (r && typeof r == `object` && !Array.isArray(r)) {
							let e;
							if (r.name === void 0 && (e = `name`) || r.version === void 0 && (e = `version`)) return $.errors = [{
								instancePath: t + `/tool`,
								schemaPath: `#/properties/tool/required`,
								keyword: `required`,
								params: { missingProperty: e },
								message: `must have required property '` + e + `'`,
								schema: n.properties.tool.required,
								parentSchema: n.properties.tool,
								data: r
							}], !1;
							if (r.name !== void 0) {
								let e = r.name, i = h;
								if (e !== `plimsoll`) return $.errors = [{
									instancePath: t + `/tool/name`,
									schemaPath: `#/properties/tool/properties/name/const`,
									keyword: `const`,
									params: { allowedValue: `plimsoll` },
									message: `must be equal to constant`,
									schema: `plimsoll`,
									parentSchema: n.properties.tool.properties.name,
									data: e
								}], !1;
								var v = i === h;
							} else var v = !0;
							if (v) {
								if (r.version !== void 0) {
									let e = r.version, i = h;
									if (h === i) {
										if (typeof e == `string`) {
											if (s(e) < 1) return $.errors = [{
												instancePath: t + `/tool/version`,
												schemaPath: `#/properties/tool/properties/version/minLength`,
												keyword: `minLength`,
												params: { limit: 1 },
												message: `must NOT have fewer than 1 characters`,
												schema: 1,
												parentSchema: n.properties.tool.properties.version,
												data: e
											}], !1;
										} else return $.errors = [{
											instancePath: t + `/tool/version`,
											schemaPath: `#/properties/tool/properties/version/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`,
											schema: n.properties.tool.properties.version.type,
											parentSchema: n.properties.tool.properties.version,
											data: e
										}], !1;
									}
									var v = i === h;
								} else var v = !0;
							}
						} else return $.errors = [{
							instancePath: t + `/tool`,
							schemaPath: `#/properties/tool/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`,
							schema: n.properties.tool.type,
							parentSchema: n.properties.tool,
							data: r
						}], !1;
					}
					var _ = i === h;
				} else var _ = !0;
				if (_) {
					if (e.service !== void 0) {
						let r = e.service, i = h;
						if (typeof r != `string`) return $.errors = [{
							instancePath: t + `/service`,
							schemaPath: `#/properties/service/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`,
							schema: n.properties.service.type,
							parentSchema: n.properties.service,
							data: r
						}], !1;
						var _ = i === h;
					} else var _ = !0;
					if (_) {
						if (e.time !== void 0) {
							let n = e.time, i = h;
							if (h === h) {
								if (typeof n == `string`) {
									if (!c.test(n)) return $.errors = [{
										instancePath: t + `/time`,
										schemaPath: `#/$defs/time/pattern`,
										keyword: `pattern`,
										params: { pattern: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$` },
										message: `must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"`,
										schema: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$`,
										parentSchema: r,
										data: n
									}], !1;
								} else return $.errors = [{
									instancePath: t + `/time`,
									schemaPath: `#/$defs/time/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: r.type,
									parentSchema: r,
									data: n
								}], !1;
							}
							var _ = i === h;
						} else var _ = !0;
						if (_) {
							if (e.assessment !== void 0) {
								let r = e.assessment, i = h;
								if (r !== `pass` && r !== `concerns` && r !== `fail`) return $.errors = [{
									instancePath: t + `/assessment`,
									schemaPath: `#/properties/assessment/enum`,
									keyword: `enum`,
									params: { allowedValues: n.properties.assessment.enum },
									message: `must be equal to one of the allowed values`,
									schema: n.properties.assessment.enum,
									parentSchema: n.properties.assessment,
									data: r
								}], !1;
								var _ = i === h;
							} else var _ = !0;
							if (_) {
								if (e.failures !== void 0) {
									let r = e.failures, a = h;
									if (h === a) {
										if (Array.isArray(r)) {
											let e = r.length;
											for (let n = 0; n < e; n++) {
												let e = r[n], a = h;
												if (h === h) {
													if (e && typeof e == `object` && !Array.isArray(e)) {
														let r;
														if (e.kind === void 0 && (r = `kind`) || e.scenario === void 0 && (r = `scenario`) || e.indicator === void 0 && (r = `indicator`)) return $.errors = [{
															instancePath: t + `/failures/` + n,
															schemaPath: `#/$defs/failure/required`,
															keyword: `required`,
															params: { missingProperty: r },
															message: `must have required property '` + r + `'`,
															schema: i.required,
															parentSchema: i,
															data: e
														}], !1;
														if (e.kind !== void 0) {
															let r = e.kind, a = h;
															if (r !== `missed` && r !== `unmeasured` && r !== `worsened` && r !== `inconclusive` && r !== `waiver`) return $.errors = [{
																instancePath: t + `/failures/` + n + `/kind`,
																schemaPath: `#/$defs/failure/properties/kind/enum`,
																keyword: `enum`,
																params: { allowedValues: i.properties.kind.enum },
																message: `must be equal to one of the allowed values`,
																schema: i.properties.kind.enum,
																parentSchema: i.properties.kind,
																data: r
															}], !1;
															var y = a === h;
														} else var y = !0;
														if (y) {
															if (e.scenario !== void 0) {
																let r = e.scenario, a = h;
																if (typeof r != `string`) return $.errors = [{
																	instancePath: t + `/failures/` + n + `/scenario`,
																	schemaPath: `#/$defs/failure/properties/scenario/type`,
																	keyword: `type`,
																	params: { type: `string` },
																	message: `must be string`,
																	schema: i.properties.scenario.type,
																	parentSchema: i.properties.scenario,
																	data: r
																}], !1;
																var y = a === h;
															} else var y = !0;
															if (y) {
																if (e.indicator !== void 0) {
																	let r = e.indicator, a = h;
																	if (typeof r != `string`) return $.errors = [{
																		instancePath: t + `/failures/` + n + `/indicator`,
																		schemaPath: `#/$defs/failure/properties/indicator/type`,
																		keyword: `type`,
																		params: { type: `string` },
																		message: `must be string`,
																		schema: i.properties.indicator.type,
																		parentSchema: i.properties.indicator,
																		data: r
																	}], !1;
																	var y = a === h;
																} else var y = !0;
															}
														}
													} else return $.errors = [{
														instancePath: t + `/failures/` + n,
														schemaPath: `#/$defs/failure/type`,
														keyword: `type`,
														params: { type: `object` },
														message: `must be object`,
														schema: i.type,
														parentSchema: i,
														data: e
													}], !1;
												}
												if (a !== h) break;
											}
										} else return $.errors = [{
											instancePath: t + `/failures`,
											schemaPath: `#/properties/failures/type`,
											keyword: `type`,
											params: { type: `array` },
											message: `must be array`,
											schema: n.properties.failures.type,
											parentSchema: n.properties.failures,
											data: r
										}], !1;
									}
									var _ = a === h;
								} else var _ = !0;
								if (_) {
									if (e.scenarios !== void 0) {
										let r = e.scenarios, i = h;
										if (h === i) {
											if (Array.isArray(r)) {
												let e = r.length;
												for (let n = 0; n < e; n++) {
													let e = h;
													if (V(r[n], {
														instancePath: t + `/scenarios/` + n,
														parentData: r,
														parentDataProperty: n,
														rootData: f,
														dynamicAnchors: p
													}) || (m = m === null ? V.errors : m.concat(V.errors), h = m.length), e !== h) break;
												}
											} else return $.errors = [{
												instancePath: t + `/scenarios`,
												schemaPath: `#/properties/scenarios/type`,
												keyword: `type`,
												params: { type: `array` },
												message: `must be array`,
												schema: n.properties.scenarios.type,
												parentSchema: n.properties.scenarios,
												data: r
											}], !1;
										}
										var _ = i === h;
									} else var _ = !0;
									if (_) {
										if (e.indicators !== void 0) {
											let r = e.indicators, i = h;
											if (h === i) {
												if (Array.isArray(r)) {
													let e = r.length;
													for (let n = 0; n < e; n++) {
														let e = h;
														if (J(r[n], {
															instancePath: t + `/indicators/` + n,
															parentData: r,
															parentDataProperty: n,
															rootData: f,
															dynamicAnchors: p
														}) || (m = m === null ? J.errors : m.concat(J.errors), h = m.length), e !== h) break;
													}
												} else return $.errors = [{
													instancePath: t + `/indicators`,
													schemaPath: `#/properties/indicators/type`,
													keyword: `type`,
													params: { type: `array` },
													message: `must be array`,
													schema: n.properties.indicators.type,
													parentSchema: n.properties.indicators,
													data: r
												}], !1;
											}
											var _ = i === h;
										} else var _ = !0;
										if (_) {
											if (e.findings !== void 0) {
												let r = e.findings, i = h;
												if (h === i) {
													if (Array.isArray(r)) {
														let e = r.length;
														for (let n = 0; n < e; n++) {
															let e = h;
															if (X(r[n], {
																instancePath: t + `/findings/` + n,
																parentData: r,
																parentDataProperty: n,
																rootData: f,
																dynamicAnchors: p
															}) || (m = m === null ? X.errors : m.concat(X.errors), h = m.length), e !== h) break;
														}
													} else return $.errors = [{
														instancePath: t + `/findings`,
														schemaPath: `#/properties/findings/type`,
														keyword: `type`,
														params: { type: `array` },
														message: `must be array`,
														schema: n.properties.findings.type,
														parentSchema: n.properties.findings,
														data: r
													}], !1;
												}
												var _ = i === h;
											} else var _ = !0;
											if (_) {
												if (e.concerns !== void 0) {
													let r = e.concerns, i = h;
													if (h === i) {
														if (Array.isArray(r)) {
															let e = r.length;
															for (let i = 0; i < e; i++) {
																let e = r[i], a = h;
																if (h === a) {
																	if (e && typeof e == `object` && !Array.isArray(e)) {
																		let r;
																		if (e.id === void 0 && (r = `id`) || e.text === void 0 && (r = `text`)) return $.errors = [{
																			instancePath: t + `/concerns/` + i,
																			schemaPath: `#/properties/concerns/items/required`,
																			keyword: `required`,
																			params: { missingProperty: r },
																			message: `must have required property '` + r + `'`,
																			schema: n.properties.concerns.items.required,
																			parentSchema: n.properties.concerns.items,
																			data: e
																		}], !1;
																		if (e.id !== void 0) {
																			let r = e.id, a = h;
																			if (h === a) {
																				if (typeof r == `string`) {
																					if (s(r) < 1) return $.errors = [{
																						instancePath: t + `/concerns/` + i + `/id`,
																						schemaPath: `#/properties/concerns/items/properties/id/minLength`,
																						keyword: `minLength`,
																						params: { limit: 1 },
																						message: `must NOT have fewer than 1 characters`,
																						schema: 1,
																						parentSchema: n.properties.concerns.items.properties.id,
																						data: r
																					}], !1;
																				} else return $.errors = [{
																					instancePath: t + `/concerns/` + i + `/id`,
																					schemaPath: `#/properties/concerns/items/properties/id/type`,
																					keyword: `type`,
																					params: { type: `string` },
																					message: `must be string`,
																					schema: n.properties.concerns.items.properties.id.type,
																					parentSchema: n.properties.concerns.items.properties.id,
																					data: r
																				}], !1;
																			}
																			var b = a === h;
																		} else var b = !0;
																		if (b) {
																			if (e.text !== void 0) {
																				let r = e.text, a = h;
																				if (typeof r != `string`) return $.errors = [{
																					instancePath: t + `/concerns/` + i + `/text`,
																					schemaPath: `#/properties/concerns/items/properties/text/type`,
																					keyword: `type`,
																					params: { type: `string` },
																					message: `must be string`,
																					schema: n.properties.concerns.items.properties.text.type,
																					parentSchema: n.properties.concerns.items.properties.text,
																					data: r
																				}], !1;
																				var b = a === h;
																			} else var b = !0;
																			if (b) {
																				if (e.scenario !== void 0) {
																					let r = e.scenario, a = h;
																					if (typeof r != `string`) return $.errors = [{
																						instancePath: t + `/concerns/` + i + `/scenario`,
																						schemaPath: `#/properties/concerns/items/properties/scenario/type`,
																						keyword: `type`,
																						params: { type: `string` },
																						message: `must be string`,
																						schema: n.properties.concerns.items.properties.scenario.type,
																						parentSchema: n.properties.concerns.items.properties.scenario,
																						data: r
																					}], !1;
																					var b = a === h;
																				} else var b = !0;
																			}
																		}
																	} else return $.errors = [{
																		instancePath: t + `/concerns/` + i,
																		schemaPath: `#/properties/concerns/items/type`,
																		keyword: `type`,
																		params: { type: `object` },
																		message: `must be object`,
																		schema: n.properties.concerns.items.type,
																		parentSchema: n.properties.concerns.items,
																		data: e
																	}], !1;
																}
																if (a !== h) break;
															}
														} else return $.errors = [{
															instancePath: t + `/concerns`,
															schemaPath: `#/properties/concerns/type`,
															keyword: `type`,
															params: { type: `array` },
															message: `must be array`,
															schema: n.properties.concerns.type,
															parentSchema: n.properties.concerns,
															data: r
														}], !1;
													}
													var _ = i === h;
												} else var _ = !0;
												if (_) {
													if (e.waivers !== void 0) {
														let r = e.waivers, i = h;
														if (h === i) {
															if (Array.isArray(r)) {
																let e = r.length;
																for (let n = 0; n < e; n++) {
																	let e = r[n], i = h;
																	if (h === h) {
																		if (e && typeof e == `object` && !Array.isArray(e)) {
																			let r;
																			if (e.scenario === void 0 && (r = `scenario`) || e.objective === void 0 && (r = `objective`) || e.until === void 0 && (r = `until`) || e.reason === void 0 && (r = `reason`) || e.state === void 0 && (r = `state`)) return $.errors = [{
																				instancePath: t + `/waivers/` + n,
																				schemaPath: `#/$defs/waiver/required`,
																				keyword: `required`,
																				params: { missingProperty: r },
																				message: `must have required property '` + r + `'`,
																				schema: a.required,
																				parentSchema: a,
																				data: e
																			}], !1;
																			if (e.scenario !== void 0) {
																				let r = e.scenario, i = h;
																				if (typeof r != `string`) return $.errors = [{
																					instancePath: t + `/waivers/` + n + `/scenario`,
																					schemaPath: `#/$defs/waiver/properties/scenario/type`,
																					keyword: `type`,
																					params: { type: `string` },
																					message: `must be string`,
																					schema: a.properties.scenario.type,
																					parentSchema: a.properties.scenario,
																					data: r
																				}], !1;
																				var x = i === h;
																			} else var x = !0;
																			if (x) {
																				if (e.objective !== void 0) {
																					let r = e.objective, i = h;
																					if (typeof r != `string`) return $.errors = [{
																						instancePath: t + `/waivers/` + n + `/objective`,
																						schemaPath: `#/$defs/waiver/properties/objective/type`,
																						keyword: `type`,
																						params: { type: `string` },
																						message: `must be string`,
																						schema: a.properties.objective.type,
																						parentSchema: a.properties.objective,
																						data: r
																					}], !1;
																					var x = i === h;
																				} else var x = !0;
																				if (x) {
																					if (e.until !== void 0) {
																						let r = e.until, i = h;
																						if (h === i) {
																							if (typeof r == `string`) {
																								if (!l.test(r)) return $.errors = [{
																									instancePath: t + `/waivers/` + n + `/until`,
																									schemaPath: `#/$defs/waiver/properties/until/pattern`,
																									keyword: `pattern`,
																									params: { pattern: `^\\d{4}-\\d{2}-\\d{2}$` },
																									message: `must match pattern "^\\d{4}-\\d{2}-\\d{2}$"`,
																									schema: `^\\d{4}-\\d{2}-\\d{2}$`,
																									parentSchema: a.properties.until,
																									data: r
																								}], !1;
																							} else return $.errors = [{
																								instancePath: t + `/waivers/` + n + `/until`,
																								schemaPath: `#/$defs/waiver/properties/until/type`,
																								keyword: `type`,
																								params: { type: `string` },
																								message: `must be string`,
																								schema: a.properties.until.type,
																								parentSchema: a.properties.until,
																								data: r
																							}], !1;
																						}
																						var x = i === h;
																					} else var x = !0;
																					if (x) {
																						if (e.reason !== void 0) {
																							let r = e.reason, i = h;
																							if (typeof r != `string`) return $.errors = [{
																								instancePath: t + `/waivers/` + n + `/reason`,
																								schemaPath: `#/$defs/waiver/properties/reason/type`,
																								keyword: `type`,
																								params: { type: `string` },
																								message: `must be string`,
																								schema: a.properties.reason.type,
																								parentSchema: a.properties.reason,
																								data: r
																							}], !1;
																							var x = i === h;
																						} else var x = !0;
																						if (x) {
																							if (e.waives !== void 0) {
																								let r = e.waives, i = h;
																								if (h === i) {
																									if (Array.isArray(r)) {
																										let e = r.length;
																										for (let i = 0; i < e; i++) {
																											let e = r[i], o = h;
																											if (e !== `missed` && e !== `unmeasured` && e !== `worsened` && e !== `inconclusive`) return $.errors = [{
																												instancePath: t + `/waivers/` + n + `/waives/` + i,
																												schemaPath: `#/$defs/waiver/properties/waives/items/enum`,
																												keyword: `enum`,
																												params: { allowedValues: a.properties.waives.items.enum },
																												message: `must be equal to one of the allowed values`,
																												schema: a.properties.waives.items.enum,
																												parentSchema: a.properties.waives.items,
																												data: e
																											}], !1;
																											if (o !== h) break;
																										}
																									} else return $.errors = [{
																										instancePath: t + `/waivers/` + n + `/waives`,
																										schemaPath: `#/$defs/waiver/properties/waives/type`,
																										keyword: `type`,
																										params: { type: `array` },
																										message: `must be array`,
																										schema: a.properties.waives.type,
																										parentSchema: a.properties.waives,
																										data: r
																									}], !1;
																								}
																								var x = i === h;
																							} else var x = !0;
																							if (x) {
																								if (e.bound !== void 0) {
																									let r = e.bound, i = h;
																									if (typeof r != `string`) return $.errors = [{
																										instancePath: t + `/waivers/` + n + `/bound`,
																										schemaPath: `#/$defs/waiver/properties/bound/type`,
																										keyword: `type`,
																										params: { type: `string` },
																										message: `must be string`,
																										schema: a.properties.bound.type,
																										parentSchema: a.properties.bound,
																										data: r
																									}], !1;
																									var x = i === h;
																								} else var x = !0;
																								if (x) {
																									if (e.state !== void 0) {
																										let r = e.state, i = h;
																										if (r !== `used` && r !== `not needed` && r !== `exceeded` && r !== `expired` && r !== `unmatched` && r !== `not run`) return $.errors = [{
																											instancePath: t + `/waivers/` + n + `/state`,
																											schemaPath: `#/$defs/waiver/properties/state/enum`,
																											keyword: `enum`,
																											params: { allowedValues: a.properties.state.enum },
																											message: `must be equal to one of the allowed values`,
																											schema: a.properties.state.enum,
																											parentSchema: a.properties.state,
																											data: r
																										}], !1;
																										var x = i === h;
																									} else var x = !0;
																								}
																							}
																						}
																					}
																				}
																			}
																		} else return $.errors = [{
																			instancePath: t + `/waivers/` + n,
																			schemaPath: `#/$defs/waiver/type`,
																			keyword: `type`,
																			params: { type: `object` },
																			message: `must be object`,
																			schema: a.type,
																			parentSchema: a,
																			data: e
																		}], !1;
																	}
																	if (i !== h) break;
																}
															} else return $.errors = [{
																instancePath: t + `/waivers`,
																schemaPath: `#/properties/waivers/type`,
																keyword: `type`,
																params: { type: `array` },
																message: `must be array`,
																schema: n.properties.waivers.type,
																parentSchema: n.properties.waivers,
																data: r
															}], !1;
														}
														var _ = i === h;
													} else var _ = !0;
													if (_) {
														if (e.baseline !== void 0) {
															let n = h;
															de(e.baseline, {
																instancePath: t + `/baseline`,
																parentData: e,
																parentDataProperty: `baseline`,
																rootData: f,
																dynamicAnchors: p
															}) || (m = m === null ? de.errors : m.concat(de.errors), h = m.length);
															var _ = n === h;
														} else var _ = !0;
														if (_) {
															if (e.rules !== void 0) {
																let n = e.rules, r = h;
																if (h === h) {
																	if (n && typeof n == `object` && !Array.isArray(n)) {
																		let e;
																		if (n.base === void 0 && (e = `base`) || n.changes === void 0 && (e = `changes`)) return $.errors = [{
																			instancePath: t + `/rules`,
																			schemaPath: `#/$defs/rules/required`,
																			keyword: `required`,
																			params: { missingProperty: e },
																			message: `must have required property '` + e + `'`,
																			schema: o.required,
																			parentSchema: o,
																			data: n
																		}], !1;
																		if (n.base !== void 0) {
																			let e = n.base, r = h;
																			if (typeof e != `string`) return $.errors = [{
																				instancePath: t + `/rules/base`,
																				schemaPath: `#/$defs/rules/properties/base/type`,
																				keyword: `type`,
																				params: { type: `string` },
																				message: `must be string`,
																				schema: o.properties.base.type,
																				parentSchema: o.properties.base,
																				data: e
																			}], !1;
																			var S = r === h;
																		} else var S = !0;
																		if (S) {
																			if (n.changes !== void 0) {
																				let e = n.changes, r = h;
																				if (h === r) {
																					if (Array.isArray(e)) {
																						let n = e.length;
																						for (let r = 0; r < n; r++) {
																							let n = e[r], i = h;
																							if (h === i) {
																								if (n && typeof n == `object` && !Array.isArray(n)) {
																									let e;
																									if (n.rule === void 0 && (e = `rule`) || n.effect === void 0 && (e = `effect`)) return $.errors = [{
																										instancePath: t + `/rules/changes/` + r,
																										schemaPath: `#/$defs/rules/properties/changes/items/required`,
																										keyword: `required`,
																										params: { missingProperty: e },
																										message: `must have required property '` + e + `'`,
																										schema: o.properties.changes.items.required,
																										parentSchema: o.properties.changes.items,
																										data: n
																									}], !1;
																									if (n.rule !== void 0) {
																										let e = n.rule, i = h;
																										if (typeof e != `string`) return $.errors = [{
																											instancePath: t + `/rules/changes/` + r + `/rule`,
																											schemaPath: `#/$defs/rules/properties/changes/items/properties/rule/type`,
																											keyword: `type`,
																											params: { type: `string` },
																											message: `must be string`,
																											schema: o.properties.changes.items.properties.rule.type,
																											parentSchema: o.properties.changes.items.properties.rule,
																											data: e
																										}], !1;
																										var C = i === h;
																									} else var C = !0;
																									if (C) {
																										if (n.before !== void 0) {
																											let e = n.before, i = h;
																											if (typeof e != `string`) return $.errors = [{
																												instancePath: t + `/rules/changes/` + r + `/before`,
																												schemaPath: `#/$defs/rules/properties/changes/items/properties/before/type`,
																												keyword: `type`,
																												params: { type: `string` },
																												message: `must be string`,
																												schema: o.properties.changes.items.properties.before.type,
																												parentSchema: o.properties.changes.items.properties.before,
																												data: e
																											}], !1;
																											var C = i === h;
																										} else var C = !0;
																										if (C) {
																											if (n.after !== void 0) {
																												let e = n.after, i = h;
																												if (typeof e != `string`) return $.errors = [{
																													instancePath: t + `/rules/changes/` + r + `/after`,
																													schemaPath: `#/$defs/rules/properties/changes/items/properties/after/type`,
																													keyword: `type`,
																													params: { type: `string` },
																													message: `must be string`,
																													schema: o.properties.changes.items.properties.after.type,
																													parentSchema: o.properties.changes.items.properties.after,
																													data: e
																												}], !1;
																												var C = i === h;
																											} else var C = !0;
																											if (C) {
																												if (n.effect !== void 0) {
																													let e = n.effect, i = h;
																													if (e !== `loosens` && e !== `tightens` && e !== `neutral` && e !== `not comparable`) return $.errors = [{
																														instancePath: t + `/rules/changes/` + r + `/effect`,
																														schemaPath: `#/$defs/rules/properties/changes/items/properties/effect/enum`,
																														keyword: `enum`,
																														params: { allowedValues: o.properties.changes.items.properties.effect.enum },
																														message: `must be equal to one of the allowed values`,
																														schema: o.properties.changes.items.properties.effect.enum,
																														parentSchema: o.properties.changes.items.properties.effect,
																														data: e
																													}], !1;
																													var C = i === h;
																												} else var C = !0;
																											}
																										}
																									}
																								} else return $.errors = [{
																									instancePath: t + `/rules/changes/` + r,
																									schemaPath: `#/$defs/rules/properties/changes/items/type`,
																									keyword: `type`,
																									params: { type: `object` },
																									message: `must be object`,
																									schema: o.properties.changes.items.type,
																									parentSchema: o.properties.changes.items,
																									data: n
																								}], !1;
																							}
																							if (i !== h) break;
																						}
																					} else return $.errors = [{
																						instancePath: t + `/rules/changes`,
																						schemaPath: `#/$defs/rules/properties/changes/type`,
																						keyword: `type`,
																						params: { type: `array` },
																						message: `must be array`,
																						schema: o.properties.changes.type,
																						parentSchema: o.properties.changes,
																						data: e
																					}], !1;
																				}
																				var S = r === h;
																			} else var S = !0;
																		}
																	} else return $.errors = [{
																		instancePath: t + `/rules`,
																		schemaPath: `#/$defs/rules/type`,
																		keyword: `type`,
																		params: { type: `object` },
																		message: `must be object`,
																		schema: o.type,
																		parentSchema: o,
																		data: n
																	}], !1;
																}
																var _ = r === h;
															} else var _ = !0;
															if (_) {
																if (e.release !== void 0) {
																	let n = h;
																	pe(e.release, {
																		instancePath: t + `/release`,
																		parentData: e,
																		parentDataProperty: `release`,
																		rootData: f,
																		dynamicAnchors: p
																	}) || (m = m === null ? pe.errors : m.concat(pe.errors), h = m.length);
																	var _ = n === h;
																} else var _ = !0;
																if (_) {
																	if (e.report !== void 0) {
																		let n = h;
																		Q(e.report, {
																			instancePath: t + `/report`,
																			parentData: e,
																			parentDataProperty: `report`,
																			rootData: f,
																			dynamicAnchors: p
																		}) || (m = m === null ? Q.errors : m.concat(Q.errors), h = m.length);
																		var _ = n === h;
																	} else var _ = !0;
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else return $.errors = [{
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: n.type,
			parentSchema: n,
			data: e
		}], !1;
	}
	return $.errors = m, h === 0;
}
$.evaluated = {
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
